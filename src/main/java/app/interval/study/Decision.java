package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What was decided when the answer was judged that a card rests on.
///
/// @param before how likely the item was remembered just before; none at first sight
/// @param zone where the learner answered
record Decision(Scheduled scheduled, OptionalDouble before, ZoneId zone) {

    /// The decision the log has for `card`.
    ///
    /// @param log of its item, in the order of replay
    static Optional<Decision> of(Known card, List<Event> log) {
        var live = Cancelled.live(log);
        var judgements = Judgements.of(live);
        return live.stream()
                .filter(event -> event.stamp().at().equals(card.answeredAt()))
                .flatMap(event -> of(event, judgements))
                .reduce((_, later) -> later);
    }

    /// Whether there is any answer at all, counted or not.
    static boolean anyAnswer(List<Event> log) {
        return log.stream().anyMatch(event -> Attempt.of(event).isPresent());
    }

    private static Stream<Decision> of(Event answer, Judgements judgements) {
        var stamp = answer.stamp();
        return Attempt.of(answer)
                .flatMap(attempt ->
                        judgements
                                .of(stamp.id())
                                .flatMap(Judgement::scheduled)
                                .map(scheduled ->
                                        new Decision(
                                                scheduled,
                                                attempt.before().recall(),
                                                stamp.zone())))
                .stream();
    }
}
