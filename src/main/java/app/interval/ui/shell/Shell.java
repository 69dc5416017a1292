package app.interval.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import java.util.function.Function;

/// What fills the window. Knows where one can go, not what is there.
public final class Shell extends StackPane {

    private final Function<Route, Parent> screens;

    /// @param screens makes the screen of a route, anew at each visit
    public Shell(Function<Route, Parent> screens) {
        this.screens = screens;
        getStyleClass().add("shell");
    }

    /// Goes to `route`.
    public void go(Route route) {
        fill(screens.apply(route));
    }

    /// Shows something that is no place: the program opening, or the reason why it cannot.
    public void fill(Node content) {
        getChildren().setAll(content);
    }
}
