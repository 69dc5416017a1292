package app.interval.study;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.item.Item;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Stamp;
import app.interval.study.Turn.Occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An item that was answered surely and wrongly, and not rightly on a later day of study.
///
/// @param day on which it was last answered so
/// @param mistake what was answered then; empty if the item has another version since, because
///   labels of the old one may mean something else now
public record Misjudged(Item item, LocalDate day, Optional<Mistake> mistake) {

    /// An answer, and the question as it was shown.
    public record Mistake(Turn turn, Answer answer) {}

    /// @param log what concerns the item, in the order of replay
    static Misjudged of(Item item, LocalDate day, List<Event> log) {
        var live = Cancelled.live(log);
        var judgements = Judgements.of(live);
        var mistake =
                live.reversed().stream()
                        .filter(event -> isMistake(event, judgements))
                        .findFirst()
                        .filter(event -> isSame(event, item))
                        .flatMap(event -> mistake(event, item));
        return new Misjudged(item, day, mistake);
    }

    private static boolean isMistake(Event event, Judgements judgements) {
        return Attempt.of(event)
                .flatMap(attempt ->
                        judgements
                                .of(event.stamp().id())
                                .map(judgement ->
                                        Result.of(attempt, event.stamp().studyDay(), judgement)))
                .filter(Result::isMisjudged)
                .isPresent();
    }

    private static boolean isSame(Event event, Item item) {
        return Attempt.of(event)
                .filter(attempt -> attempt.asked().edition().equals(item.facts().edition()))
                .isPresent();
    }

    private static Optional<Mistake> mistake(Event event, Item item) {
        return Attempt.of(event)
                .map(attempt -> new Mistake(turn(event.stamp(), attempt, item), attempt.answer()));
    }

    private static Turn turn(Stamp stamp, Attempt attempt, Item item) {
        var asked = attempt.asked();
        var occasion = new Occasion(asked.context(), Optional.empty(), 0);
        return new Turn(item, new Fresh(item.id()), stamp.id(), asked.order(), occasion);
    }
}
