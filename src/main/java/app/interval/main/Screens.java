package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.ui.home.HomeView;
import app.interval.ui.home.HomeViewModel;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.shell.Destination;
import app.interval.ui.shell.Destination.Side;
import app.interval.ui.shell.Route;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;

import javafx.scene.Parent;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Makes the screen of a route, anew at each visit.
///
/// @param go goes to another route
record Screens(Opened opened, FxBackground background, Appearance appearance, Consumer<Route> go) {

    /// A pause beyond this counts as idle; longer than anybody reads a question.
    private static final Duration READING = Duration.ofMinutes(3);

    /// Places the rail leads to.
    static final List<Destination> DESTINATIONS =
            List.of(
                    new Destination(
                            new Route.Home(),
                            Icons.HOME,
                            text("rail.home"),
                            Action.HOME,
                            Side.TOP));

    Parent screen(Route route) {
        return switch (route) {
            case Route.Home _ -> home();
            case Route.Studying studying -> study(studying);
        };
    }

    private Parent home() {
        var model =
                new HomeViewModel(
                        opened.study(),
                        opened.progress()::standing,
                        background,
                        length -> go.accept(new Route.Studying(length)));
        model.refresh();
        return new HomeView(model, appearance.choice());
    }

    private Parent study(Route.Studying studying) {
        var watch = new Stopwatch(System::nanoTime, READING);
        var model =
                new StudyViewModel(
                        opened.study(),
                        studying.length(),
                        background,
                        watch,
                        () -> go.accept(new Route.Home()));
        model.begin();
        return new StudyView(model);
    }
}
