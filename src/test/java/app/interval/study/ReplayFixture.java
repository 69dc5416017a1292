package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A log that grows, and the card that it gives to item 1.
abstract class ReplayFixture {

    final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);
    final FakeStamps stamps = new FakeStamps();
    final FakeEvents events = new FakeEvents(stamps);
    final Instant start = stamps.now();
    final List<Event> log = new ArrayList<>();

    <E extends Event> E add(E event) {
        log.add(event);
        return event;
    }

    void pass(Duration time) {
        stamps.pass(time);
    }

    CardState card() {
        return Replay.card(FakeItems.id(1), log, model, Map.of());
    }

    Memory first(Grade grade) {
        return model.after(Optional.empty(), 0, grade);
    }

    Instant day(int days) {
        return start.plus(Duration.ofDays(days));
    }

    static Known known(Memory memory, Instant answeredAt, Instant dueAt) {
        return new Known(FakeItems.id(1), memory, answeredAt, dueAt);
    }
}
