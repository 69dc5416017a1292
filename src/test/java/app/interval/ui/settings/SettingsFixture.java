package app.interval.ui.settings;

import app.interval.domain.Wish;
import app.interval.domain.log.Event.Wished;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Preferences;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.List;

/// Settings over a log in memory, on 21 November 2026.
final class SettingsFixture {

    final FakeJournal journal = new FakeJournal();
    final FakeBackground background = new FakeBackground();
    final Preferences preferences = new Preferences(journal);
    final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.DEFAULT);
    int left;
    final SettingsViewModel model =
            new SettingsViewModel(preferences, new FakeStamps(), background, () -> left++);

    Surroundings around() {
        return new Surroundings(look, look::set, Path.of("/data/Interval/default"));
    }

    List<Wish> wishes() {
        return journal.events().stream()
                .filter(Wished.class::isInstance)
                .map(event -> ((Wished) event).wish())
                .toList();
    }

    String told() {
        return model.newsProperty().get().map(SettingsViewModel.News::sentence).orElse("");
    }
}
