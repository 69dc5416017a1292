package app.interval.ui.firstrun;

import app.interval.domain.Wish;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Wished;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Length;
import app.interval.study.Preferences;
import app.interval.ui.kit.FakeBackground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A first run over an empty log, all in memory, on 21 November 2026; 50 seconds for a question.
final class FirstRunFixture {

    final FakeJournal journal = new FakeJournal();
    final FakeBackground background = new FakeBackground();
    final Preferences preferences = new Preferences(journal);
    final List<Length> begun = new ArrayList<>();
    final FirstRunViewModel model = model(Duration.ofSeconds(50));
    int skipped;

    FirstRunViewModel model(Duration perQuestion) {
        return new FirstRunViewModel(
                preferences,
                new FakeStamps(),
                background,
                perQuestion,
                new FirstRunViewModel.Ways(() -> skipped++, begun::add));
    }

    List<Wish> wishes() {
        return journal.events().stream()
                .filter(Wished.class::isInstance)
                .map(event -> ((Wished) event).wish())
                .toList();
    }

    long actions() {
        return journal.events().stream()
                .map(Event::stamp)
                .map(stamp -> stamp.action())
                .distinct()
                .count();
    }
}
