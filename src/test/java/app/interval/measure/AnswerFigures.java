package app.interval.measure;

import app.interval.bank.Bundle;
import app.interval.domain.CardState.Known;
import app.interval.domain.Settings;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.storage.TimedFiles;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Length;
import app.interval.study.Study;
import app.interval.study.StudyFixture;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Upkeep;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.kit.Theme;
import app.interval.ui.study.Screen;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Stuck;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/// From the key that submits an answer to the layout that shows its verdict, in the generated
/// world.
///
/// Arguments: folder of the world, number of answers to measure. The journal is copied first, so
/// the world stays as it is. The first twenty answers warm up and are not counted.
///
/// The clock begins when the last card is due, so that there is enough to answer, and runs two
/// seconds per question. Every answer is "I don't know": by a learner's clock what was failed would
/// soon return, and nothing else would be asked any more.
public final class AnswerFigures {

    private static final int WARM_UP = 20;
    private static final Duration ANSWERING = Duration.ofSeconds(2);

    private final Busy busy = new Busy();
    private final FxBackground background = new FxBackground(busy.screen());
    private final CountDownLatch over = new CountDownLatch(1);
    private final FakeStamps stamps;
    private final int answers;
    private volatile String end = "";
    private volatile @Nullable Answering figures;
    private @Nullable Screen seen;
    private int given;
    private boolean undoing;

    private AnswerFigures(FakeStamps stamps, int answers) {
        this.stamps = stamps;
        this.answers = answers;
    }

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        var copy = CopiedWorld.journal(world);
        try (var database = TimedFiles.open(copy)) {
            var journal = database.journal(new Writer(new UUID(0, 1), "figures"));
            var model = new Fsrs7(Fsrs7.DEFAULTS);
            Upkeep.refresh(journal, model);
            var stamps = new FakeStamps(1, allDue(journal));
            var study =
                    new Study(
                            Bundle.open(world.resolve("world.bundle")),
                            journal,
                            () -> new Scheduler(model, Settings.DEFAULT),
                            stamps,
                            StudyFixture.PLAYABLE);
            new AnswerFigures(stamps, count).measure(study);
        }
        System.out.println("file after close " + Files.size(CopiedWorld.file(copy)));
        Platform.exit();
    }

    private static Instant allDue(Journal journal) {
        return journal.cards().values().stream()
                .map(Known::dueAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void measure(Study study) throws InterruptedException {
        Platform.startup(() -> open(study));
        over.await();
        System.out.print(end.isEmpty() ? "" : end + System.lineSeparator());
        System.out.print(figures);
        background.close();
    }

    private void open(Study study) {
        var watch = new Stopwatch(System::nanoTime, Duration.ofMinutes(3));
        var length = new Length.Questions(10 * answers);
        var model = new StudyViewModel(study, length, background, watch, () -> {});
        var view = new StudyView(model);
        var scene = new Scene(view, 980, 760);
        Theme.dress(scene, Look.DEFAULT);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        busy.watch(scene);
        scene.addPostLayoutPulseListener(() -> laidOut(scene, model));
        model.begin();
    }

    /// One move per layout that shows something new: answer, undo every tenth, answer again.
    private void laidOut(Scene scene, StudyViewModel model) {
        var screen = model.screenProperty().get();
        if (!screen.equals(seen)) {
            seen = screen;
            switch (screen) {
                case Settled(var table, _) -> moveOn(scene, table);
                case Reminding _ -> press(scene, KeyCode.ENTER, false);
                case Stuck(_, var failure) -> stop("stuck: " + failure);
                default -> {}
            }
        }
    }

    private void moveOn(Scene scene, Table table) {
        switch (table) {
            case Asking _ -> {
                if (figures != null) {
                    figures.question(undoing);
                }
                undoing = false;
                stamps.pass(ANSWERING);
                press(scene, KeyCode.DIGIT0, false);
            }
            case Judged _ -> judged(scene);
            case Revealed _, Over _ -> stop("no question after %d answers".formatted(given));
        }
    }

    private void judged(Scene scene) {
        given++;
        if (figures != null) {
            figures.verdict();
        } else if (given == WARM_UP) {
            figures = new Answering(busy);
        }
        if (given >= answers + WARM_UP) {
            stop("");
        } else {
            undoing = given % 10 == 0;
            press(scene, undoing ? KeyCode.Z : KeyCode.ENTER, undoing);
        }
    }

    private void stop(String why) {
        end = why;
        over.countDown();
    }

    private void press(Scene scene, KeyCode key, boolean control) {
        Platform.runLater(() -> {
            var typing = Nodes.takesText(scene.getFocusOwner());
            var event =
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key,
                            false,
                            control,
                            typing && !control,
                            false);
            if (figures != null) {
                figures.pressed();
            }
            busy.during(() -> scene.getFocusOwner().fireEvent(event));
        });
    }
}
