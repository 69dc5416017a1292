package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
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
        var cancelled = Cancelled.actions(log);
        var live = log.stream().filter(e -> !cancelled.contains(e.stamp().action())).toList();
        return live.stream()
                .filter(event -> event.stamp().at().equals(card.answeredAt()))
                .flatMap(event -> of(event, live))
                .reduce((_, later) -> later);
    }

    /// Whether there is any answer at all, counted or not.
    static boolean anyAnswer(List<Event> log) {
        return log.stream().anyMatch(event -> attempt(event).isPresent());
    }

    private static Stream<Decision> of(Event answer, List<Event> live) {
        var stamp = answer.stamp();
        return attempt(answer)
                .flatMap(attempt ->
                        live.stream()
                                .flatMap(event -> judgement(event, stamp.id()))
                                .reduce((_, later) -> later)
                                .flatMap(Judgement::scheduled)
                                .map(scheduled ->
                                        new Decision(
                                                scheduled,
                                                attempt.before().recall(),
                                                stamp.zone())))
                .stream();
    }

    private static Optional<Attempt> attempt(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> Optional.of(attempt);
            case Submitted(_, var attempt) -> Optional.of(attempt);
            default -> Optional.empty();
        };
    }

    private static Stream<Judgement> judgement(Event event, UUID answer) {
        return switch (event) {
            case Answered(var stamp, _, var judgement) when stamp.id().equals(answer) ->
                    Stream.of(judgement);
            case Assessed(_, var submitted, var judgement) when submitted.equals(answer) ->
                    Stream.of(judgement);
            case Overridden(_, var judged, var judgement) when judged.equals(answer) ->
                    Stream.of(judgement);
            default -> Stream.empty();
        };
    }
}
