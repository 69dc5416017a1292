package app.interval.measure;

import app.interval.main.Main;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program, watched from within: says as [Start] understands it when its main class began, the
/// toolkit was there, the window was painted (its second frame), the first screen could be used
/// and, Enter pressed at once, the first question could; then closes it. With the word `empty` an
/// [EmptyWindow] instead, until it is painted.
final class StartChild {

    static final String EMPTY = "empty";

    private static volatile boolean over;

    private final boolean empty;
    private boolean toolkit;
    private int frames;
    private boolean home;

    private StartChild(boolean empty) {
        this.empty = empty;
    }

    public static void main(String[] args) {
        Start.mark("main");
        var child = new StartChild(args.length == 1 && args[0].equals(EMPTY));
        Thread.ofPlatform().daemon().start(child::watch);
        if (child.empty) {
            Application.launch(EmptyWindow.class);
        } else {
            Main.main(args);
        }
    }

    private void watch() {
        while (!over) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            try {
                Platform.runLater(this::look);
            } catch (IllegalStateException _) {
                // The toolkit is not there yet.
            }
        }
    }

    private void look() {
        if (over) {
            return;
        }
        if (!toolkit) {
            toolkit = true;
            Start.mark("toolkit");
        }
        if (frames == 0) {
            shown().ifPresent(this::countFrames);
        }
        if (!home) {
            find("#home-start").ifPresent(this::begin);
        } else if (find("#study-submit").isPresent()) {
            Start.mark("question");
            end();
        }
    }

    private void begin(Node start) {
        home = true;
        Start.mark("home");
        start.getParent()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                false,
                                false));
    }

    private void countFrames(Scene scene) {
        frames = 1;
        scene.addPostLayoutPulseListener(() -> {
            frames++;
            if (frames == 2) {
                Platform.requestNextPulse();
            } else if (frames == 3) {
                Start.mark("painted");
                if (empty) {
                    end();
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static void end() {
        over = true;
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        Start.markUse(peak(), cpu.toMillis());
        Platform.exit();
    }

    /// The most memory this process had so far in kilobytes, or 0 where the system does not tell.
    private static long peak() {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Scene> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> Optional.ofNullable(window.getScene()).stream())
                .findFirst();
    }

    private static Optional<Node> find(String id) {
        return shown().map(scene -> scene.lookup(id))
                .filter(node -> node.getLayoutBounds().getWidth() > 0);
    }
}
