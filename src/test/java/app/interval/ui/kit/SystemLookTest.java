package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The desktop changes its theme while windows are open, as its settings do it: through
/// `xsettingsd`, which tells every program. GTK only takes a theme that is installed: Adwaita and
/// HighContrastInverse are built in, Adwaita-dark comes with `gnome-themes-extra-data`.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SystemLookTest {

    private static final Color LIGHT = Color.web("#F6F7F9");
    private static final Color DARK = Color.web("#0F131A");

    @TempDir Path folder;

    private final Map<ThemeChoice, Stage> windows = new EnumMap<>(ThemeChoice.class);
    private Process daemon;

    @BeforeEach
    void openInALightDesktop() throws IOException, TimeoutException {
        write("Adwaita");
        daemon =
                new ProcessBuilder("xsettingsd", "-c", config().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("xsettingsd.log").toFile())
                        .start();
        until(() -> Files.readString(folder.resolve("xsettingsd.log")).contains("Took ownership"));
        for (var choice : ThemeChoice.values()) {
            windows.put(choice, onFx(() -> open(choice)));
        }
        until(() -> onFx(() -> Platform.getPreferences().getColorScheme()) == ColorScheme.LIGHT);
    }

    @AfterEach
    void leaveTheDesktopAsItWas() throws Exception {
        write("Adwaita");
        reload();
        until(() -> onFx(() -> Platform.getPreferences().getColorScheme()) == ColorScheme.LIGHT);
        onFx(() -> {
            windows.values().forEach(Stage::close);
            return true;
        });
        daemon.destroy();
        assertThat(daemon.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrastInverse", "Adwaita-dark"})
    void anOpenWindowFollowsTheDesktopUnlessALookWasChosen(String dark) throws Exception {
        assertThat(grounds())
                .isEqualTo(
                        Map.of(
                                ThemeChoice.SYSTEM, LIGHT,
                                ThemeChoice.LIGHT, LIGHT,
                                ThemeChoice.DARK, DARK));

        write(dark);
        reload();
        until(() -> DARK.equals(grounds().get(ThemeChoice.SYSTEM)));

        assertThat(grounds())
                .isEqualTo(
                        Map.of(
                                ThemeChoice.SYSTEM, DARK,
                                ThemeChoice.LIGHT, LIGHT,
                                ThemeChoice.DARK, DARK));

        write("Adwaita");
        reload();
        until(() -> LIGHT.equals(grounds().get(ThemeChoice.SYSTEM)));
    }

    private Path config() {
        return folder.resolve("xsettingsd.conf");
    }

    private void write(String theme) throws IOException {
        Files.writeString(config(), "Net/ThemeName \"" + theme + "\"\n");
    }

    /// Makes the daemon read its file again.
    private void reload() throws IOException {
        var hup = List.of("kill", "-HUP", Long.toString(daemon.pid()));
        assertThat(new ProcessBuilder(hup).start().onExit().join().exitValue()).isZero();
    }

    private static Stage open(ThemeChoice choice) {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 200, 100));
        Theme.dress(stage.getScene(), new Look(choice, 100));
        stage.show();
        return stage;
    }

    private Map<ThemeChoice, Paint> grounds() {
        return onFx(() -> {
            var grounds = new EnumMap<ThemeChoice, Paint>(ThemeChoice.class);
            windows.forEach((choice, stage) -> grounds.put(choice, ground(stage)));
            return grounds;
        });
    }

    private static Paint ground(Stage stage) {
        return ((Region) stage.getScene().getRoot()).getBackground().getFills().getLast().getFill();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
