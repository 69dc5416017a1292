package app.interval.study;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which judgement of an answer counts: the newest. An answer brings the first one, wherever it
/// stands: the clock of the device that judged it again may have been behind.
final class Judgements {

    private final Map<UUID, InForce> judgements = new HashMap<>();

    /// @param event that brought it
    private record InForce(UUID event, Judgement judgement) {}

    private Judgements() {}

    /// Those of `live` events, which are in the order of replay and not taken back.
    static Judgements of(List<Event> live) {
        var judgements = new Judgements();
        live.forEach(judgements::take);
        return judgements;
    }

    private void take(Event event) {
        var id = event.stamp().id();
        switch (event) {
            case Answered(_, _, var judgement) ->
                    judgements.putIfAbsent(id, new InForce(id, judgement));
            case Assessed(_, var submitted, var judgement) ->
                    judgements.put(submitted, new InForce(id, judgement));
            case Overridden(_, var answer, var judgement) ->
                    judgements.put(answer, new InForce(id, judgement));
            default -> {}
        }
    }

    /// The judgement of `answer` that counts; none until the learner has judged it.
    Optional<Judgement> of(UUID answer) {
        return Optional.ofNullable(judgements.get(answer)).map(InForce::judgement);
    }

    /// Whether the judgement of `answer` that counts is the one that `event` brought.
    boolean counts(UUID answer, UUID event) {
        return Optional.ofNullable(judgements.get(answer))
                .filter(inForce -> inForce.event.equals(event))
                .isPresent();
    }
}
