package app.interval.measure;

import app.interval.main.Main;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program, watched from within: prints how long after the start of the process the first
/// screen can be used, and how long after that, Enter pressed at once, the first question can.
final class StartChild {

    private static volatile boolean home;
    private static volatile long homeAt;

    private StartChild() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(StartChild::watch);
        Main.main(args);
    }

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            try {
                Platform.runLater(StartChild::look);
            } catch (IllegalStateException _) {
                // The toolkit is not there yet.
            }
        }
    }

    private static void look() {
        if (!home && find("#home-start") instanceof Node start) {
            home = true;
            homeAt = sinceStart();
            var enter =
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false);
            start.getParent().fireEvent(enter);
        } else if (home && find("#study-submit") instanceof Node) {
            System.out.println("home " + homeAt + " question " + sinceStart());
            Runtime.getRuntime().halt(0);
        }
    }

    private static Object find(String id) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().lookup(id))
                .filter(Objects::nonNull)
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .map(Object.class::cast)
                .findFirst()
                .orElse("");
    }

    private static long sinceStart() {
        var start = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(start, Instant.now()).toMillis();
    }
}
