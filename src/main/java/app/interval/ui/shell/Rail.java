package app.interval.ui.shell;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Brand;
import app.interval.ui.kit.KeysAsked;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The places one can go to, at the left edge. Where it would take more than a quarter of the
/// window, because that is narrow or the text is large, only the icons stay.
final class Rail extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double MOST = 0.25;

    private final Map<Destination, RailButton> buttons = new LinkedHashMap<>();
    private final Region full = new Region();
    private final Consumer<Route> go;
    private final RailButton keys = RailButton.keys(() -> KeysAsked.at(this));
    private boolean narrow;

    Rail(List<Destination> destinations, Consumer<Route> go) {
        this.go = go;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(text("rail.places"));
        full.getStyleClass().add("rail-full");
        full.setManaged(false);
        full.setVisible(false);
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(full, Brand.small());
        add(destinations, Destination.Side.TOP);
        getChildren().addAll(space, keys);
        add(destinations, Destination.Side.BOTTOM);
    }

    private void add(List<Destination> destinations, Destination.Side side) {
        for (var destination : destinations) {
            if (destination.side() == side) {
                var button = new RailButton(destination, () -> go.accept(destination.route()));
                buttons.put(destination, button);
                getChildren().add(button);
            }
        }
    }

    /// Marks where one is.
    void mark(Route here) {
        buttons.forEach((to, button) -> button.mark(to.route().equals(here)));
    }

    boolean leadsTo(Route route) {
        return buttons.keySet().stream().anyMatch(to -> to.route().equals(route));
    }

    /// Goes where the key leads, if it is one of ours.
    void press(KeyEvent event) {
        for (var destination : buttons.keySet()) {
            if (destination.action().matches(event, false)) {
                event.consume();
                go.accept(destination.route());
                return;
            }
        }
    }

    /// Folds or unfolds for a window so wide. Styled at once, so that no frame shows it otherwise.
    void fit(double window) {
        var fold = full.prefWidth(-1) > window * MOST;
        if (fold != narrow) {
            narrow = fold;
            pseudoClassStateChanged(NARROW, narrow);
            buttons.values().forEach(button -> button.fold(narrow));
            keys.fold(narrow);
            applyCss();
        }
    }
}
