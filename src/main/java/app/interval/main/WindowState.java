package app.interval.main;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.ThemeChoice;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// How the window was left. Nothing here is worth an error: each value that cannot be read or kept
/// is as at the first start.
record WindowState(double width, double height, Look look) {

    private static final WindowState FIRST = new WindowState(1_280, 800, Look.DEFAULT);

    /// Wider than any screen.
    private static final double MOST = 100_000;

    private static final System.Logger LOG = System.getLogger(WindowState.class.getName());

    static WindowState load(DataFolder folder) {
        var values = read(folder);
        return new WindowState(
                size(values, "width", 640, FIRST.width),
                size(values, "height", 480, FIRST.height),
                new Look(theme(values), textPercent(values)));
    }

    private static Properties read(DataFolder folder) {
        try {
            return new SmallFile(folder.window()).read();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the window starts as at first", e);
            return new Properties();
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

    private static double size(Properties values, String key, double least, double otherwise) {
        return number(values, key)
                .filter(size -> size > 0 && size <= MOST)
                .map(size -> Math.max(least, size))
                .orElse(otherwise);
    }

    private static int textPercent(Properties values) {
        return number(values, "text")
                .filter(percent -> percent >= 100 && percent <= 200)
                .map(Double::intValue)
                .orElse(FIRST.look.textPercent());
    }

    private static ThemeChoice theme(Properties values) {
        return Arrays.stream(ThemeChoice.values())
                .filter(theme -> theme.name().equals(values.getProperty("theme")))
                .findFirst()
                .orElse(FIRST.look.theme());
    }

    private static Optional<Double> number(Properties values, String key) {
        try {
            return Optional.ofNullable(values.getProperty(key)).map(Double::valueOf);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
