package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A session that was left before its end, or cut off: it can be taken up where it was.
///
/// @param session event of its start
/// @param log what counts of it, in the order of replay
public record Unfinished(UUID session, Request request, List<Event> log) {

    public Unfinished {
        log = List.copyOf(log);
    }

    /// The session that `log` is all about, unless it has ended or a newer program began it.
    ///
    /// @param log as of [History#session]
    static Optional<Unfinished> of(List<Event> log) {
        var live = Cancelled.live(log);
        var over =
                live.stream()
                        .filter(Session.class::isInstance)
                        .reduce((_, later) -> later)
                        .filter(event -> isMark(event, Mark.END));
        return over.isPresent() || live.isEmpty() || !(live.getFirst() instanceof Session start)
                ? Optional.empty()
                : Terms.request(start.about())
                        .map(request -> new Unfinished(start.start(), request, live));
    }

    /// One answer of the session.
    ///
    /// @param judgement the newest that counts, if it was judged
    record Given(Stamp stamp, Attempt attempt, Optional<Judgement> judgement) {}

    /// How many answers were given.
    public int answered() {
        return (int) given().stream().filter(given -> given.judgement().isPresent()).count();
    }

    /// When the last thing happened in it.
    public Instant left() {
        return log.getLast().stamp().at();
    }

    List<Given> given() {
        var judgements = Judgements.of(log);
        var given = new ArrayList<Given>();
        for (var event : log) {
            Attempt.of(event)
                    .ifPresent(attempt -> {
                        var stamp = event.stamp();
                        var judgement = judgements.of(stamp.id());
                        given.add(new Given(stamp, attempt, judgement));
                    });
        }
        return given;
    }

    /// The answer that was revealed and waits for the learner's judgement.
    Optional<Given> revealed() {
        var given = given();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.getLast()).filter(last -> last.judgement().isEmpty());
    }

    /// The question that lay on the table when the session was left, if nothing was done since.
    Optional<ItemId> onTable() {
        return log.reversed().stream()
                .dropWhile(event -> isMark(event, Mark.CONTINUE) || isOfElsewhere(event))
                .findFirst()
                .filter(event -> isMark(event, Mark.PAUSE))
                .flatMap(Unfinished::item);
    }

    private static Optional<ItemId> item(Event pause) {
        return pause instanceof Session(_, _, _, var about)
                ? Optional.ofNullable(about.get(Sofar.ITEM)).map(ItemId::parse)
                : Optional.empty();
    }

    /// Time spent in the session, without the time in which it was left.
    Duration spent() {
        var spent = Duration.ZERO;
        var from = log.getFirst().stamp().at();
        var until = from;
        for (var event : log) {
            if (isMark(event, Mark.CONTINUE)) {
                spent = spent.plus(Duration.between(from, until));
                from = event.stamp().at();
            }
            until = isOfElsewhere(event) ? until : event.stamp().at();
        }
        var sum = spent.plus(Duration.between(from, until));
        return sum.isNegative() ? Duration.ZERO : sum;
    }

    /// Answers are taken back at home, too, when the session has long been left.
    private static boolean isOfElsewhere(Event event) {
        return event instanceof Event.Undone || event instanceof Event.Redone;
    }

    /// As [History#leftSessions].
    static List<UUID> leftSessions(List<Event> log, int marks) {
        var newest = new LinkedHashMap<UUID, Mark>();
        log.reversed().stream()
                .flatMap(event -> event instanceof Session mark ? Stream.of(mark) : Stream.empty())
                .limit(marks)
                .forEach(mark -> newest.putIfAbsent(mark.start(), mark.mark()));
        newest.values().removeIf(mark -> mark == Mark.END);
        return List.copyOf(newest.sequencedKeySet());
    }

    /// What of `log`, in the order of replay, is about `session`.
    static List<Event> session(List<Event> log, UUID session) {
        var named = new HashSet<UUID>();
        var found = new ArrayList<Event>();
        for (var event : log) {
            if (isOf(event, session) || names(event).filter(named::contains).isPresent()) {
                found.add(event);
                named.add(event.stamp().id());
                named.add(event.stamp().action());
            }
        }
        return found;
    }

    private static boolean isOf(Event event, UUID session) {
        return event instanceof Session(_, _, var start, _)
                ? start.equals(session)
                : Attempt.of(event).flatMap(a -> a.asked().session()).equals(Optional.of(session));
    }

    /// The answer or the action that an event is about.
    private static Optional<UUID> names(Event event) {
        return switch (event) {
            case Assessed(_, var submitted, _) -> Optional.of(submitted);
            case Overridden(_, var answer, _) -> Optional.of(answer);
            case Event.Undone(_, var action) -> Optional.of(action);
            case Event.Redone(_, var undo) -> Optional.of(undo);
            default -> Optional.empty();
        };
    }

    private static boolean isMark(Event event, Mark mark) {
        return event instanceof Session(_, var what, _, _) && what == mark;
    }
}
