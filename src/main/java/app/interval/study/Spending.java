package app.interval.study;

import app.interval.domain.log.Attempt;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Submitted;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What study took of a day, as its sessions went: the time of answering without the pauses, and
/// what was read in between, as long as it was read. What a question was expected to take counts
/// nothing: whoever gives up a long exercise at once has the day before them.
public final class Spending {

    /// A longer break between two answers is not reading.
    static final Duration READING = Duration.ofMinutes(3);

    private final Set<UUID> practice = new HashSet<>();
    private final Set<UUID> studied = new HashSet<>();
    private final Map<UUID, UUID> submitted = new HashMap<>();
    private final Map<UUID, Instant> last = new HashMap<>();
    private Duration spent = Duration.ZERO;

    private Spending() {}

    /// Adds up what study took.
    ///
    /// @param day marks of sessions, answers and judgements of one day of study, in the order of
    ///   replay; what was taken back took its time all the same
    public static Duration of(Iterable<Event> day) {
        var spending = new Spending();
        day.forEach(spending::add);
        return spending.spent;
    }

    private void add(Event event) {
        switch (event) {
            case Session session -> mark(session);
            case Answered(var stamp, var attempt, _) -> answer(attempt, stamp.at());
            case Submitted(var stamp, var attempt) -> {
                answer(attempt, stamp.at());
                attempt.asked().session().ifPresent(start -> submitted.put(stamp.id(), start));
            }
            case Assessed(var stamp, var answer, _) ->
                    Optional.ofNullable(submitted.get(answer))
                            .ifPresent(session -> read(session, stamp.at(), Duration.ZERO));
            default -> {}
        }
    }

    private void mark(Session event) {
        var session = event.start();
        if (event.mark() == Mark.START) {
            (Terms.isPractice(event) ? practice : studied).add(session);
        }
        if (event.mark() == Mark.START || event.mark() == Mark.CONTINUE) {
            last.put(session, event.stamp().at());
        } else {
            read(session, event.stamp().at(), Duration.ZERO);
        }
    }

    private void answer(Attempt attempt, Instant at) {
        var session = attempt.asked().session();
        var counts =
                attempt.asked().context().equals(Context.STUDY)
                        || session.filter(studied::contains).isPresent();
        if (!counts) {
            session.ifPresent(start -> last.put(start, at));
            return;
        }
        var time = attempt.effort().spent();
        spent = spent.plus(time.active());
        session.ifPresent(start -> read(start, at, time.taken()));
    }

    /// @param answering the part of the time since the last event that is counted already
    private void read(UUID session, Instant at, Duration answering) {
        var since = Optional.ofNullable(last.put(session, at));
        if (since.isPresent() && !practice.contains(session)) {
            var reading = Duration.between(since.get(), at).minus(answering);
            spent = spent.plus(reading.isNegative() ? Duration.ZERO : least(reading));
        }
    }

    private static Duration least(Duration reading) {
        return reading.compareTo(READING) < 0 ? reading : READING;
    }
}
