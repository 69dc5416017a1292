package app.interval.main;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.ThemeChoice;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// How the window was left. Nothing here is worth an error: what cannot be read or kept is as at
/// the first start.
record WindowState(double width, double height, Look look) {

    private static final WindowState FIRST = new WindowState(1_280, 800, Look.DEFAULT);

    private static final System.Logger LOG = System.getLogger(WindowState.class.getName());

    static WindowState load(DataFolder folder) {
        try {
            var values = new SmallFile(folder.window()).read();
            return new WindowState(
                    Math.max(640, number(values, "width", FIRST.width)),
                    Math.max(480, number(values, "height", FIRST.height)),
                    new Look(
                            ThemeChoice.valueOf(values.getProperty("theme", "SYSTEM")),
                            (int) number(values, "text", FIRST.look.textPercent())));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the window starts as at first", e);
            return FIRST;
        }
    }

    void save(DataFolder folder) {
        try {
            new SmallFile(folder.window())
                    .write(
                            Map.of(
                                    "width", Double.toString(width),
                                    "height", Double.toString(height),
                                    "theme", look.theme().name(),
                                    "text", Integer.toString(look.textPercent())));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the window's size was not kept", e);
        }
    }

    private static double number(Properties values, String key, double otherwise) {
        return Optional.ofNullable(values.getProperty(key))
                .map(Double::parseDouble)
                .orElse(otherwise);
    }
}
