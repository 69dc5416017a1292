package app.interval.study;

import app.interval.domain.Settings;
import app.interval.domain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;

/// A clock and a zone that tests set, and ids from a seed.
public final class FakeStamps implements Stamps {

    private final Random ids;
    private Instant now;
    private ZoneId zone = ZoneId.of("Europe/Berlin");

    public FakeStamps(long seed, Instant now) {
        this.ids = new Random(seed);
        this.now = now;
    }

    /// A Saturday morning in Berlin.
    public FakeStamps() {
        this(7, Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Override
    public UUID id() {
        return new UUID(ids.nextLong(), ids.nextLong());
    }

    @Override
    public Stamp stamp(UUID id) {
        return new Stamp(id, id, now, zone, Settings.DEFAULT.studyDay(now, zone));
    }

    /// A stamp with an id of its own.
    public Stamp stamp() {
        return stamp(id());
    }

    public Instant now() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    /// Backwards if `by` is negative.
    public void pass(Duration by) {
        now = now.plus(by);
    }

    public ZoneId zone() {
        return zone;
    }

    public void travelTo(ZoneId elsewhere) {
        zone = elsewhere;
    }
}
