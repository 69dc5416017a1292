package app.interval.ui.shell;

import app.interval.ui.kit.Fade;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What fills the window: a destination with the rail beside it, or something that has the window
/// to itself. Knows where one can go, not what is there.
public final class Shell extends StackPane {

    private final Function<Route, Parent> screens;
    private final Rail rail;
    private final StackPane place = new StackPane();
    private final HBox frame;
    private Optional<Route> here = Optional.empty();
    private Optional<Node> screen = Optional.empty();

    /// @param screens makes the screen of a route, anew at each visit
    /// @param destinations what the rail leads to, from top to bottom; only beside these it stands
    public Shell(Function<Route, Parent> screens, List<Destination> destinations) {
        this.screens = screens;
        rail = new Rail(destinations, this::visit);
        frame = new HBox(rail, place);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        getStyleClass().add("shell");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Makes the sheet of all keys.
    public interface Keys {

        /// A new sheet.
        ///
        /// @param now where the learner is; empty where no key of the program is valid
        /// @param typing whether a text field had the focus
        /// @param close takes the sheet away
        Region sheet(Optional<Place> now, boolean typing, Runnable close);
    }

    /// Shows `keys` over every screen to whoever asks.
    public void coverWith(Keys keys) {
        KeysCover.over(this, keys, this::placed);
    }

    private Optional<Place> placed() {
        return screen.filter(Placed.class::isInstance).map(node -> ((Placed) node).place());
    }

    /// Goes to `route`.
    public void go(Route route) {
        var screen = screens.apply(route);
        if (!rail.leadsTo(route)) {
            fill(screen);
            return;
        }
        this.screen = Optional.of(screen);
        rail.mark(route);
        place.getChildren().setAll(screen);
        if (here.isPresent()) {
            Fade.in(screen);
        } else {
            getChildren().setAll(frame);
        }
        here = Optional.of(route);
    }

    /// Shows something that has the window to itself: a session, the program opening, or the reason
    /// why it cannot.
    public void fill(Node content) {
        here = Optional.empty();
        screen = Optional.of(content);
        place.getChildren().clear();
        getChildren().setAll(content);
    }

    /// Whoever is there already stays: going there again would lose what is open.
    private void visit(Route route) {
        if (here.filter(route::equals).isEmpty()) {
            go(route);
        }
    }

    private void onKey(KeyEvent event) {
        if (here.isPresent()) {
            rail.press(event);
        }
    }

    @Override
    protected void layoutChildren() {
        rail.fit(getWidth());
        super.layoutChildren();
    }
}
