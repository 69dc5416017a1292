package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.study.Length;
import app.interval.ui.home.HomeView;
import app.interval.ui.home.HomeViewModel;
import app.interval.ui.kit.Brand;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.LookChoice;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.shell.Route;
import app.interval.ui.shell.Shell;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The window program. The window is there at once; the data is opened beside it.
public final class Interval extends Application {

    private static final System.Logger LOG = System.getLogger(Interval.class.getName());

    /// A pause beyond this counts as idle; longer than anybody reads a question.
    private static final Duration READING = Duration.ofMinutes(3);

    /// Handed over by [Main]: JavaFX makes this object itself.
    static DataFolder folder = new DataFolder(Path.of("."));

    static CompletableFuture<Opened> opening =
            CompletableFuture.failedFuture(new IllegalStateException("start Main instead"));

    /// What else is to happen in the window once it is there.
    static Consumer<Scene> whenShown = _ -> {};

    private final FxBackground background = new FxBackground(Platform::runLater);
    private final Shell shell = new Shell(this::screen);
    private final Scene scene = new Scene(shell);
    private final StringProperty title = new SimpleStringProperty(text("app.title"));
    private Look look = Look.DEFAULT;

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> report(e));
        var state = WindowState.load(folder);
        look = state.look();
        Theme.dress(scene, look);
        stage.titleProperty().bind(title);
        stage.setWidth(state.width());
        stage.setHeight(state.height());
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setScene(scene);
        stage.show();
        Painted.then(shell, () -> painted(stage));
        whenShown.accept(scene);
        opening = opening.whenComplete((_, e) -> Platform.runLater(() -> opened(e)));
    }

    /// The icon waits until here, so that the window does not wait for the icon.
    private static void painted(Stage stage) {
        keepOnScreen(stage);
        stage.getIcons().add(Brand.icon());
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
            new WindowState(window.getWidth(), window.getHeight(), look).save(folder);
        }
        background.close();
        if (!opening.isCompletedExceptionally()) {
            opening.join().close();
        }
    }

    private void opened(@Nullable Throwable failure) {
        if (failure == null) {
            shell.go(new Route.Home());
            return;
        }
        report(failure);
        var notice = new Notice(Failures.sentence(failure, folder), Notice.details(failure));
        var page = new StackPane(notice.withAction(text("app.close"), Platform::exit));
        page.getStyleClass().add("failure");
        shell.fill(page);
    }

    private Parent screen(Route route) {
        var study = opening.join().study();
        title.unbind();
        title.set(text("app.title"));
        return switch (route) {
            case Route.Home _ -> {
                var model = new HomeViewModel(study, background, this::study);
                model.refresh();
                yield new HomeView(model, lookChoice());
            }
            case Route.Studying(var length) -> {
                var watch = new Stopwatch(System::nanoTime, READING);
                Runnable home = () -> shell.go(new Route.Home());
                var model = new StudyViewModel(study, length, background, watch, home);
                model.begin();
                var view = new StudyView(model);
                title.bind(view.title());
                yield view;
            }
        };
    }

    private void study(Length length) {
        shell.go(new Route.Studying(length));
    }

    private Node lookChoice() {
        return new LookChoice(look.theme(), this::dress);
    }

    private void dress(ThemeChoice theme) {
        look = new Look(theme, look.textPercent());
        Theme.dress(scene, look);
    }

    private static void report(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "something failed", failure);
    }
}
