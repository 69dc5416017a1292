package app.interval.measure;

import app.interval.bank.Bundle;
import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.storage.Database;
import app.interval.storage.TimedFiles;
import app.interval.storage.Writer;
import app.interval.study.Length;
import app.interval.study.Stamps;
import app.interval.study.Study;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Upkeep;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.kit.Theme;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/// From the key that submits an answer to the layout that shows its verdict, in the generated
/// world.
///
/// Arguments: folder of the world, number of answers to measure. The journal is copied first, so
/// the world stays as it is. The first twenty answers warm up and are not counted.
public final class AnswerFigures {

    private static final int WARM_UP = 20;

    private final FxBackground background = new FxBackground(Platform::runLater);
    private final Spread verdicts = new Spread();
    private final Spread syncs = new Spread();
    private final Spread next = new Spread();
    private final Spread undos = new Spread();
    private final CountDownLatch over = new CountDownLatch(1);
    private final int answers;
    private int given;
    private long pressed;
    private long syncedBefore;
    private boolean undoing;

    private AnswerFigures(int answers) {
        this.answers = answers;
    }

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        var copy = Files.createTempDirectory("figures").resolve("journal");
        Files.copy(
                world.resolve("data/journal.mv.db"),
                copy.resolveSibling("journal.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        var figures = new AnswerFigures(count);
        try (var database = TimedFiles.open(copy)) {
            figures.measure(study(database, Bundle.open(world.resolve("world.bundle"))));
        }
        System.out.println("file after close " + Files.size(copy.resolveSibling("journal.mv.db")));
        Platform.exit();
    }

    private static Study study(Database database, Bundle bank) {
        var settings =
                new Settings(
                        Settings.DEFAULT.goal(),
                        new Settings.Pace(600, 2_000),
                        0.9,
                        Settings.DEFAULT.dayStart());
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        var journal = database.journal(new Writer(new UUID(0, 1), "figures"));
        Upkeep.refresh(journal, model);
        var types =
                Set.of(
                        ItemType.SINGLE_CHOICE,
                        ItemType.MULTIPLE_CHOICE,
                        ItemType.PREDICT_OUTPUT,
                        ItemType.FLASHCARD);
        var scheduler = new Scheduler(model, settings);
        return new Study(bank, journal, () -> scheduler, new Now(settings), types);
    }

    private record Now(Settings settings) implements Stamps {

        @Override
        public UUID id() {
            return UUID.randomUUID();
        }

        @Override
        public Stamp stamp(UUID id) {
            var now = Instant.now();
            var zone = ZoneId.systemDefault();
            return new Stamp(id, id, now, zone, settings.studyDay(now, zone));
        }
    }

    private void measure(Study study) throws InterruptedException {
        Platform.startup(() -> open(study));
        over.await();
        System.out.println("key to verdict       " + verdicts);
        System.out.println("of it, syncing       " + syncs);
        System.out.println("key to next question " + next);
        System.out.println("key to undone        " + undos);
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
        scene.addPostLayoutPulseListener(() -> laidOut(scene, model));
        model.begin();
    }

    /// One move per layout that shows something settled: answer, undo every tenth, answer again.
    private void laidOut(Scene scene, StudyViewModel model) {
        if (!(model.screenProperty().get() instanceof Settled(var table, _))) {
            return;
        }
        var took = System.nanoTime() - pressed;
        if (table instanceof Asking && undoing) {
            count(undos, took);
            undoing = false;
            press(scene, KeyCode.DIGIT0, false);
        } else if (table instanceof Asking) {
            count(next, took);
            press(scene, KeyCode.DIGIT0, false);
        } else if (table instanceof Judged) {
            count(verdicts, took);
            count(syncs, TimedFiles.SYNCED.sum() - syncedBefore);
            given++;
            if (given >= answers + WARM_UP) {
                over.countDown();
                return;
            }
            undoing = given % 10 == 0;
            press(scene, undoing ? KeyCode.Z : KeyCode.ENTER, undoing);
        }
    }

    private void count(Spread spread, long nanos) {
        if (given >= WARM_UP) {
            spread.add(nanos);
        }
    }

    private void press(Scene scene, KeyCode key, boolean control) {
        Platform.runLater(() -> {
            var typing = scene.getFocusOwner() instanceof TextInputControl;
            pressed = System.nanoTime();
            syncedBefore = TimedFiles.SYNCED.sum();
            var alt = typing && !control;
            scene.getFocusOwner()
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        });
    }
}
