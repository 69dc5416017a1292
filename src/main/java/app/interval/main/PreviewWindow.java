package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.domain.Settings;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.Length;
import app.interval.study.Study;
import app.interval.ui.kit.Brand;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Quiet;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.preview.Manuscript;
import app.interval.ui.preview.PreviewView;
import app.interval.ui.preview.PreviewViewModel;
import app.interval.ui.preview.Sheet;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.Duration;
import java.util.Optional;

/// The window in which an author sees a question. Knows nothing of the learner's data.
public final class PreviewWindow extends Application {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration READING = Duration.ofMinutes(3);
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 800;

    /// Handed over before the launch: JavaFX makes this object itself.
    static Subject subject =
            new Subject("", () -> Optional.of(new Sheet.Unread()), ThemeChoice.SYSTEM);

    /// What is shown.
    ///
    /// @param file as its author knows it
    record Subject(String file, Manuscript manuscript, ThemeChoice theme) {}

    {
        // Before the first control is made.
        Theme.ground();
    }

    private final FxBackground background = new FxBackground(Platform::runLater);
    private final PreviewViewModel model =
            new PreviewViewModel(subject.manuscript(), background, new Quiet(BETWEEN_LOOKS));

    @Override
    public void start(Stage stage) {
        var view = new PreviewView(model, subject.file(), this::player, Platform::exit);
        var scene = new Scene(view, WIDTH, HEIGHT);
        new Appearance(scene).wear(new Look(subject.theme(), Look.DEFAULT.textPercent()));
        stage.getIcons().add(Brand.icon());
        stage.setTitle(subject.file() + " - " + text("app.title"));
        stage.setScene(scene);
        stage.show();
        model.follow();
    }

    @Override
    public void stop() {
        model.close();
        background.close();
    }

    /// The screen of learners, over a log that is kept nowhere.
    private Optional<Parent> player(Sheet.Sound sheet) {
        if (!Opened.PLAYABLE.contains(sheet.item().facts().type())) {
            return Optional.empty();
        }
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
        var study =
                new Study(
                        new SingleItemBank(sheet.curriculum(), sheet.item()),
                        new ScratchJournal(),
                        () -> scheduler,
                        new Opened.Clockwork(() -> Settings.DEFAULT),
                        Opened.PLAYABLE);
        var screen =
                new StudyViewModel(
                        study,
                        new Length.Questions(1),
                        background,
                        new Stopwatch(System::nanoTime, READING),
                        Platform::exit);
        screen.begin();
        return Optional.of(new StudyView(screen));
    }
}
