package app.interval.ui.keys;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.KeysAsked;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.SettingRow;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;

/// Keys as a section of a page. The list is long, so it opens when it is asked for.
public final class KeysSection extends VBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-setting");

    private final KeysModel model;
    private final VBox list = new VBox();
    private final KeyButton open;

    public KeysSection(KeysModel model) {
        this.model = model;
        getStyleClass().addAll("setting-section", "keys-section");
        setId("keys");
        var title = new Label(text("keys.section"));
        title.getStyleClass().add("section");
        open = new KeyButton("keys-open", text("keys.open"), "", this::turn).choice();
        var reset = new KeyButton("keys-reset", text("keys.reset-all"), "", model::resetAll);
        var all = new KeyButton("keys-all", text("keys.all"), text("fixed.sheet.key"), this::all);
        var deeds = new FlowPane(open, reset.choice(), all.choice());
        deeds.getStyleClass().add("keys-deeds");
        var first = new SettingRow(text("keys.yours"), text("keys.yours.is"), deeds);
        first.pseudoClassStateChanged(FIRST, true);
        list.setId("keys-rows");
        list.getStyleClass().add("keys-rows");
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        var card = new VBox(first, list);
        card.getStyleClass().addAll("card", "setting-card");
        getChildren().addAll(title, card);
        model.bindingsProperty()
                .when(shown(this))
                .subscribe(now -> reset.setDisable(now.own().isEmpty()));
    }

    private void all() {
        KeysAsked.at(this);
    }

    private void turn() {
        if (list.getChildren().isEmpty()) {
            Arrays.stream(Place.values()).forEach(this::add);
        }
        model.cancel();
        list.setVisible(!list.isVisible());
        open.setText(list.isVisible() ? text("keys.shut") : text("keys.open"));
    }

    private void add(Place place) {
        var here =
                Arrays.stream(Action.values())
                        .filter(action -> action.place() == place && !action.isFixed())
                        .map(action -> new KeyRow(model, action))
                        .toList();
        if (!here.isEmpty()) {
            var heading = new Label(place.words());
            heading.getStyleClass().add("keys-place");
            heading.setWrapText(true);
            list.getChildren().add(heading);
            list.getChildren().addAll(here);
        }
    }

    /// From key to key, as Tab goes, and seen like that.
    private void onKey(KeyEvent event) {
        var step = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (step && event.getTarget() instanceof Node node) {
            event.consume();
            node.requestFocusTraversal(
                    event.getCode() == KeyCode.UP
                            ? TraversalDirection.PREVIOUS
                            : TraversalDirection.NEXT);
        }
    }
}
