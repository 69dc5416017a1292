package app.interval.main;

import app.interval.domain.Settings;
import app.interval.report.Format;
import app.interval.report.ReportFile;
import app.interval.study.Sitting;
import app.interval.ui.firstrun.FirstRunView;
import app.interval.ui.firstrun.FirstRunViewModel;
import app.interval.ui.home.HomeView;
import app.interval.ui.home.HomeViewModel;
import app.interval.ui.home.Ways;
import app.interval.ui.keys.KeysModel;
import app.interval.ui.keys.KeysSection;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.FxBackground;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.Quiet;
import app.interval.ui.kit.SavePlace;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.misjudged.MisjudgedView;
import app.interval.ui.misjudged.MisjudgedViewModel;
import app.interval.ui.plan.PlanView;
import app.interval.ui.report.Form;
import app.interval.ui.report.ReportView;
import app.interval.ui.report.ReportViewModel;
import app.interval.ui.report.SaveDialog;
import app.interval.ui.settings.SettingsView;
import app.interval.ui.settings.SettingsViewModel;
import app.interval.ui.settings.Surroundings;
import app.interval.ui.shell.Route;
import app.interval.ui.stories.NotesModel;
import app.interval.ui.stories.StoriesView;
import app.interval.ui.stories.StoriesViewModel;
import app.interval.ui.study.StudyView;
import app.interval.ui.study.StudyViewModel;
import app.interval.ui.tuning.MemorySection;
import app.interval.ui.tuning.Tuner;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the screen of a route, anew at each visit.
///
/// @param tuner lives as long as the data is open
/// @param go goes to another route
record Screens(
        Opened opened, Tuner tuner, FxBackground background, Outside outside, Consumer<Route> go) {

    /// What is there before the data is open.
    ///
    /// @param wear puts keys in force
    record Outside(
            Appearance appearance, DataFolder folder, Keyboard keyboard, Consumer<Bindings> wear) {}

    /// A pause beyond this counts as idle; longer than anybody reads a question.
    private static final Duration READING = Duration.ofMinutes(3);

    /// Whoever knows what they want has pressed Enter by then.
    private static final Duration QUIET = Duration.ofMillis(400);

    /// Who has not begun by then looks at home.
    private static final Duration AT_REST = Duration.ofSeconds(3);

    /// By then "in 8 minutes" may be 7, and hardly ever less.
    private static final Duration TICK = Duration.ofSeconds(20);

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private static final SavePlace PLACE = new SavePlace(HOME);

    Parent screen(Route route) {
        tuner.atStudy(route instanceof Route.Studying || route instanceof Route.Resuming);
        return switch (route) {
            case Route.FirstRun _ -> firstRun();
            case Route.Home _ -> home();
            case Route.Settings _ -> settings();
            case Route.Studying(var request) -> study(() -> opened.study().sit(request));
            case Route.Resuming(var unfinished) -> study(() -> opened.study().resume(unfinished));
            case Route.Misjudged _ -> misjudged();
            case Route.Plan _ -> plan();
            case Route.Report _ -> report();
            case Route.Stories _ -> stories();
        };
    }

    private Parent firstRun() {
        var ways =
                new FirstRunViewModel.Ways(
                        () -> go.accept(new Route.Home()),
                        length -> go.accept(new Route.Studying(length)));
        return new FirstRunView(
                new FirstRunViewModel(
                        opened.preferences(),
                        opened.stamps(),
                        background,
                        opened.study().perQuestion(),
                        ways));
    }

    private Parent settings() {
        var model =
                new SettingsViewModel(
                        opened.preferences(),
                        opened.stamps(),
                        background,
                        () -> go.accept(new Route.Home()));
        var look = outside.appearance();
        var around = new Surroundings(look.lookProperty(), look::wear, outside.folder().path());
        var memory =
                new MemorySection(tuner, model, model.settingsProperty().map(Settings::retention));
        var keys =
                new KeysModel(
                        opened.preferences(),
                        opened.stamps(),
                        outside.keyboard(),
                        model,
                        outside.wear());
        return new SettingsView(model, around, List.of(new KeysSection(keys), memory));
    }

    private Parent home() {
        var model =
                new HomeViewModel(
                        opened.study(),
                        opened.progress()::standing,
                        background,
                        new Quiet(QUIET),
                        new Ways(
                                request -> go.accept(new Route.Studying(request)),
                                unfinished -> go.accept(new Route.Resuming(unfinished)),
                                () -> go.accept(new Route.Misjudged())));
        model.refresh();
        new Quiet(AT_REST).accept(tuner::look);
        return new HomeView(model);
    }

    private Parent study(Supplier<Sitting> opening) {
        var model =
                new StudyViewModel(
                        opened.study(),
                        opening,
                        background,
                        new Stopwatch(System::nanoTime, READING),
                        () -> go.accept(new Route.Home()));
        model.begin();
        return new StudyView(model, Optional.of(new ProblemPost(PLACE, background)));
    }

    private Parent plan() {
        return PlanView.of(
                opened.study(), opened.preferences(), opened.stamps(), background, new Quiet(TICK));
    }

    private Parent misjudged() {
        var model =
                new MisjudgedViewModel(
                        opened.study(),
                        background,
                        request -> go.accept(new Route.Studying(request)),
                        () -> go.accept(new Route.Home()));
        model.refresh();
        return new MisjudgedView(model);
    }

    private Parent stories() {
        var model = new StoriesViewModel(opened.study().documents(), background);
        model.refresh();
        return new StoriesView(model, new NotesModel(opened.study()::noted, background));
    }

    private Parent report() {
        var model =
                new ReportViewModel(
                        () -> opened.progress().report(Main.VERSION),
                        (report, form, file) ->
                                ReportFile.write(file, format(form).document(report)),
                        background);
        model.refresh();
        return new ReportView(model, new SaveDialog(HOME));
    }

    private static Format format(Form form) {
        return switch (form) {
            case HTML -> Format.HTML;
            case JSON -> Format.JSON;
        };
    }
}
