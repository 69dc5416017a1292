package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Icons;
import app.interval.ui.shell.Destination;
import app.interval.ui.shell.Destination.Side;
import app.interval.ui.shell.Route;

import java.util.List;

/// What stands in the rail.
final class Destinations {

    /// Places the rail leads to.
    static final List<Destination> ALL =
            List.of(
                    new Destination(
                            new Route.Home(), Icons.HOME, text("rail.home"), Action.HOME, Side.TOP),
                    new Destination(
                            new Route.Plan(), Icons.PLAN, text("rail.plan"), Action.PLAN, Side.TOP),
                    new Destination(
                            new Route.Report(),
                            Icons.REPORT,
                            text("rail.report"),
                            Action.REPORT,
                            Side.TOP),
                    new Destination(
                            new Route.Stories(),
                            Icons.STORIES,
                            text("rail.stories"),
                            Action.STORIES,
                            Side.TOP),
                    new Destination(
                            new Route.Settings(),
                            Icons.SETTINGS,
                            text("rail.settings"),
                            Action.SETTINGS,
                            Side.BOTTOM));

    private Destinations() {}
}
