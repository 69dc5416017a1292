package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.study.Behind;
import app.interval.study.Preferences;
import app.interval.study.StorageException;
import app.interval.texts.Phrases;
import app.interval.ui.keys.KeySheet;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Brand;
import app.interval.ui.kit.ClockQuestion;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Quiet;
import app.interval.ui.kit.Refusal;
import app.interval.ui.kit.SceneKeys;
import app.interval.ui.kit.Theme;
import app.interval.ui.shell.Route;
import app.interval.ui.shell.Shell;
import app.interval.ui.study.StudyView;
import app.interval.ui.tuning.Tuner;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The window program. The window is there at once; the data is opened beside it.
public final class Interval extends Application {

    /// By then whoever begins at once has begun.
    private static final Duration LATER = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(Interval.class.getName());

    /// Handed over by [Main]: JavaFX makes this object itself.
    static DataFolder folder = new DataFolder(Path.of("."));

    static Supplier<Opened> opener =
            () -> {
                throw new IllegalStateException("start Main instead");
            };

    static CompletableFuture<Opened> opening =
            CompletableFuture.failedFuture(new CancellationException());

    /// What else is to happen in the window once it is there.
    static Consumer<Scene> whenShown = _ -> {};

    {
        // Before the shell below makes the first controls.
        Theme.ground();
    }

    private final FxBackground background = new FxBackground(Platform::runLater);
    private final Shell shell = new Shell(this::screen, Destinations.ALL);
    private final Scene scene = new Scene(shell);
    private final StringProperty title = new SimpleStringProperty(text("app.title"));
    private final Appearance appearance = new Appearance(scene);
    private final Keyboard keyboard = Keyboard.of(System.getProperty("os.name"));
    private Optional<Tuner> tuner = Optional.empty();

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> report(e));
        var state = WindowState.load(folder);
        appearance.wear(state.look());
        wear(new Bindings(keyboard, Map.of()));
        shell.coverWith(
                (now, typing, close) -> new KeySheet(SceneKeys.of(scene), now, typing, close));
        stage.titleProperty().bind(title);
        stage.setWidth(state.width());
        stage.setHeight(state.height());
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setScene(scene);
        stage.show();
        Painted.then(shell, () -> keepOnScreen(stage));
        // Scaling the icon takes as long as laying out a screen.
        new Quiet(LATER).accept(() -> stage.getIcons().add(Brand.icon()));
        whenShown.accept(scene);
        whenOpened();
    }

    /// Opening starts before the toolkit does, so that both are ready at about the same time. What
    /// was opened before is closed first: it may have been opened and then found unreadable.
    static void openEarly() {
        var before = opening;
        opening =
                CompletableFuture.supplyAsync(
                        () -> {
                            close(before);
                            return opener.get();
                        },
                        Thread.ofPlatform().daemon()::start);
    }

    /// Waits for what is being opened and closes it. Nothing is left to be done about a failure, so
    /// it is noted.
    static void close(CompletableFuture<Opened> opened) {
        try {
            opened.join().close();
        } catch (CompletionException | CancellationException _) {
            // Nothing was opened; that was told when it happened.
        } catch (StorageException e) {
            report(e);
        }
    }

    /// Once more, after the learner did something about what stood in the way.
    private void open() {
        shell.fill(new Region());
        openEarly();
        whenOpened();
    }

    private void whenOpened() {
        opening = opening.whenComplete((_, e) -> Platform.runLater(() -> opened(e)));
    }

    /// Some window managers put a new window above the screen's edge, where its title cannot be
    /// reached.
    private static void keepOnScreen(Stage stage) {
        if (stage.getX() < 0 || stage.getY() < 0) {
            stage.centerOnScreen();
        }
    }

    /// Closing waits for the answer that is being stored; then the file is closed.
    @Override
    public void stop() {
        var window = scene.getWindow();
        if (window != null) {
            new WindowState(window.getWidth(), window.getHeight(), appearance.look()).save(folder);
        }
        tuner.ifPresent(Tuner::cancel);
        background.close();
        close(opening);
    }

    private void opened(@Nullable Throwable failure) {
        if (failure == null) {
            background.write(() -> Arrival.at(opening.join()), this::arrived, this::refuse);
        } else {
            refuse(failure);
        }
    }

    private void wear(Bindings keys) {
        SceneKeys.wear(scene, keys);
    }

    private void wear(Preferences wishes) {
        wear(Bindings.of(keyboard, wishes.current().keys()));
    }

    private void arrived(Arrival arrival) {
        var preferences = opening.join().preferences();
        wear(preferences);
        // A key is taken back like anything else, on any page.
        preferences.whenMoved(() -> Platform.runLater(() -> wear(preferences)));
        tuner = Optional.of(new Tuner(opening.join().tuning(), background, Interval::report));
        arrival.clock()
                .ifPresentOrElse(
                        clock -> ask(clock, () -> welcome(arrival.firstTime())),
                        () -> welcome(arrival.firstTime()));
    }

    /// Looking again asks the clock once more, and asks again if it has not been set.
    private void ask(Behind clock, Runnable goOn) {
        var ways = new ClockQuestion.Ways(() -> opened(null), goOn, Platform::exit);
        shell.fill(
                new ClockQuestion(
                        Phrases.moment(clock.clock()), Phrases.moment(clock.newest()), ways));
    }

    private void welcome(boolean firstTime) {
        shell.go(firstTime ? new Route.FirstRun() : new Route.Home());
    }

    private void refuse(Throwable failure) {
        report(failure);
        var page =
                new Refusal(
                        Failures.sentence(failure, folder),
                        Notice.details(failure),
                        new Refusal.Ways(this::open, Platform::exit));
        shell.fill(page);
    }

    /// A study screen names the window after its question; every other one leaves it as it is.
    private Parent screen(Route route) {
        var outside = new Screens.Outside(appearance, folder, keyboard, this::wear);
        var screens =
                new Screens(opening.join(), tuner.orElseThrow(), background, outside, this::go);
        title.unbind();
        title.set(text("app.title"));
        var screen = screens.screen(route);
        if (screen instanceof StudyView study) {
            title.bind(study.title());
        }
        return screen;
    }

    private void go(Route route) {
        shell.go(route);
    }

    private static void report(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "something failed", failure);
    }
}
