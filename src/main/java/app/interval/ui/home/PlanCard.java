package app.interval.ui.home;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Length;
import app.interval.study.Outlook;
import app.interval.ui.kit.Abreast;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.BesideOrBelow;
import app.interval.ui.kit.KeyButton;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What waits, how long the session is meant to last, and the button that begins it.
final class PlanCard extends StackPane {

    private final HomeViewModel model;
    private final Outlook outlook;

    PlanCard(HomeViewModel model, Outlook outlook) {
        this.model = model;
        this.outlook = outlook;
        setId("home-card");
        getStyleClass().addAll("card", "plan");
        setMinHeight(USE_PREF_SIZE);
        var words = words();
        if (outlook.agenda().isEmpty()) {
            getChildren().add(words);
        } else {
            var deeds = new Abreast(lengths(), start());
            deeds.getStyleClass().add("deeds");
            getChildren().add(new BesideOrBelow(words, deeds));
        }
    }

    private VBox words() {
        var words = new VBox(styled("headline", Words.headline(outlook)), detail());
        words.getStyleClass().add("words");
        var unshown = outlook.agenda().withoutScreen();
        if (unshown > 0) {
            words.getChildren().add(styled("small", text("home.without-screen", unshown)));
        }
        return words;
    }

    private Node detail() {
        var detail = styled("detail", "");
        model.lengthProperty()
                .when(shown(this))
                .subscribe(length -> detail.setText(Words.detail(outlook, length)));
        return detail;
    }

    private Region lengths() {
        var menu = new MenuButton(text("home.length", Words.length(model.lengthProperty().get())));
        menu.setId("home-length");
        menu.setWrapText(true);
        var group = new ToggleGroup();
        for (var length : model.lengths()) {
            var item = item(length);
            item.setToggleGroup(group);
            menu.getItems().add(item);
        }
        model.lengthProperty()
                .when(shown(this))
                .subscribe(length -> menu.setText(text("home.length", Words.length(length))));
        menu.setAccessibleHelp(text("help.menu"));
        return menu;
    }

    private RadioMenuItem item(Length length) {
        var item = new RadioMenuItem(Words.length(length));
        item.setSelected(length.equals(model.lengthProperty().get()));
        item.setOnAction(_ -> model.lengthProperty().set(length));
        return item;
    }

    private Region start() {
        var start =
                new KeyButton("home-start", text("home.start"), Action.START, model::start)
                        .primary();
        start.getStyleClass().add("big");
        return start;
    }

    private static Label styled(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
