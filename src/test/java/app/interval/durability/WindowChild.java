package app.interval.durability;

import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Order;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.grading.Grader;
import app.interval.main.Main;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.Nodes;
import app.interval.ui.study.OnTheTable;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The window program, whose learner answers by keys until it is killed: `WindowChild <seed>
/// <arguments of the program>`. As soon as a verdict is laid out on the screen it prints `ack` and
/// the event of the answer. Gives up when nothing moves for a minute.
final class WindowChild {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private static volatile long moved = System.nanoTime();
    private static volatile boolean sitting;

    private final Scene scene;
    private final Random random;
    private final Set<UUID> told = new HashSet<>();
    private boolean home;
    private @Nullable Table seen;
    private boolean takenBack;

    private WindowChild(Scene scene, Random random) {
        this.scene = scene;
        this.random = random;
    }

    public static void main(String[] args) {
        var random = new Random(Long.parseLong(args[0]));
        Thread.ofPlatform().daemon().start(() -> watch(random));
        Main.main(Arrays.copyOfRange(args, 1, args.length));
    }

    private static void watch(Random random) {
        while (System.nanoTime() - moved < PATIENCE) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            if (!sitting) {
                try {
                    Platform.runLater(() -> sitDown(random));
                } catch (IllegalStateException _) {
                    // The toolkit is not there yet.
                }
            }
        }
        System.err.println("nothing moved for a minute");
        Runtime.getRuntime().halt(1);
    }

    private static void sitDown(Random random) {
        var windows = Window.getWindows();
        if (!sitting && !windows.isEmpty() && windows.getFirst().getScene() != null) {
            sitting = true;
            new WindowChild(windows.getFirst().getScene(), random).sit();
        }
    }

    /// Looks after every layout.
    private void sit() {
        scene.addPostLayoutPulseListener(() -> {
            look();
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }

    private void look() {
        var start =
                Stream.of("#home-start", "#firstrun-begin")
                        .map(scene::lookup)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (start != null && !home) {
            Platform.runLater(() ->
                    start.getParent().fireEvent(event(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER)));
        }
        home = start != null;
        OnTheTable.of(scene)
                .filter(table -> !table.equals(seen))
                .ifPresent(table -> {
                    seen = table;
                    moved = System.nanoTime();
                    tell(table);
                    Platform.runLater(() -> move(table));
                });
    }

    private void tell(Table table) {
        if (table instanceof Judged judged) {
            var headline = scene.lookup("#study-headline");
            if (headline == null || headline.getLayoutBounds().getWidth() <= 0) {
                throw new IllegalStateException("no verdict on the screen");
            }
            if (told.add(judged.turn().event())) {
                System.out.println(KillRounds.ACK + judged.turn().event());
            }
        }
    }

    /// Now and then an answer is taken back, and every other time brought forth again; not from a
    /// text field, whose own undo has the keys.
    private void move(Table table) {
        switch (table) {
            case Asking _ when takenBack && random.nextBoolean() && !typing() -> {
                takenBack = false;
                press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            }
            case Asking(var turn) -> answer(turn);
            case Revealed(var turn, _, _, _) -> {
                takenBack = false;
                var dimensions = Grader.rubric(turn.item().task()).size();
                IntStream.range(0, Math.max(1, dimensions))
                        .forEach(_ -> press(digit(1 + random.nextInt(4))));
                press(KeyCode.ENTER);
            }
            case Judged _ when !takenBack && random.nextInt(8) == 0 -> {
                takenBack = true;
                press(KeyCode.Z, KeyCode.CONTROL);
            }
            case Judged _, Over _ -> press(KeyCode.ENTER);
        }
    }

    private void answer(Turn turn) {
        takenBack = false;
        switch (turn.item().task()) {
            case Choice choice -> {
                press(digit(1 + random.nextInt(choice.options().size())));
                press(KeyCode.ENTER);
            }
            case PredictOutput _, Coding _ -> {
                type("1");
                press(KeyCode.ENTER, KeyCode.CONTROL);
            }
            case Cloze _, Order _, Match _, FindBug _ -> giveUp();
            default -> press(KeyCode.ENTER, KeyCode.CONTROL);
        }
    }

    private void giveUp() {
        if (scene.lookup("#study-dont-know") instanceof Button button) {
            button.fire();
        }
    }

    private boolean typing() {
        return Nodes.takesText(scene.getFocusOwner());
    }

    private static KeyCode digit(int number) {
        return KeyCode.valueOf("DIGIT" + number);
    }

    private Node target() {
        var owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private void press(KeyCode key, KeyCode... held) {
        target().fireEvent(event(KeyEvent.KEY_PRESSED, "", key, held));
    }

    private void type(String character) {
        target().fireEvent(event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED));
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String character, KeyCode key, KeyCode... held) {
        var all = Set.of(held);
        var control = all.contains(KeyCode.CONTROL);
        var shift = all.contains(KeyCode.SHIFT);
        return new KeyEvent(type, character, "", key, shift, control, false, false);
    }
}
