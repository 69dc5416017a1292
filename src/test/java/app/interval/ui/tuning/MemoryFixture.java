package app.interval.ui.tuning;

import app.interval.domain.Settings;
import app.interval.study.Preferences;
import app.interval.tuning.TuningFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.settings.SettingsView;
import app.interval.ui.settings.SettingsViewModel;
import app.interval.ui.settings.Surroundings;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;

/// The section on the page of settings, over a log in memory.
final class MemoryFixture {

    final TuningFixture learner = new TuningFixture();
    final FakeBackground background = new FakeBackground();
    final Preferences preferences = new Preferences(learner.desk.journal);
    final SettingsViewModel page =
            new SettingsViewModel(preferences, learner.desk.stamps, background, () -> {});
    Tuner tuner = new Tuner(learner.tuning, background, _ -> {});

    /// As after the program was started again.
    MemorySection section() {
        tuner = new Tuner(learner.tuning, background, _ -> {});
        return new MemorySection(tuner, page, retention());
    }

    ObservableValue<Double> retention() {
        return page.settingsProperty().map(Settings::retention);
    }

    SettingsView settings() {
        var around =
                new Surroundings(
                        new SimpleObjectProperty<>(Look.DEFAULT),
                        _ -> {},
                        Path.of("/data/Interval/default"));
        return new SettingsView(page, around, List.of(section()));
    }
}
