package app.interval.ui.keys;

import app.interval.domain.Wish;
import app.interval.domain.log.Event.Wished;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Preferences;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.Look;
import app.interval.ui.settings.SettingsView;
import app.interval.ui.settings.SettingsViewModel;
import app.interval.ui.settings.Surroundings;

import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Keys on the settings page, over a log in memory.
final class KeysFixture {

    final FakeJournal journal = new FakeJournal();
    final Preferences preferences = new Preferences(journal);
    final SimpleObjectProperty<Bindings> worn =
            new SimpleObjectProperty<>(new Bindings(Keyboard.PC, Map.of()));
    final SettingsViewModel page =
            new SettingsViewModel(
                    preferences, new FakeStamps(), new FakeBackground(), () -> this.left++);
    final KeysModel model =
            new KeysModel(preferences, new FakeStamps(), Keyboard.PC, page, worn::set);
    int left;

    SettingsView settings() {
        var around =
                new Surroundings(
                        new SimpleObjectProperty<>(Look.DEFAULT), _ -> {}, Path.of("/data"));
        return new SettingsView(page, around, List.of(new KeysSection(model)));
    }

    List<Wish> wishes() {
        return journal.events().stream()
                .filter(Wished.class::isInstance)
                .map(event -> ((Wished) event).wish())
                .toList();
    }
}
