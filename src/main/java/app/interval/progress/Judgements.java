package app.interval.progress;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;
import app.interval.study.Cancelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which judgement of each answer counts: the newest that was not taken back, of an answer that was
/// not. Kept up as the log grows.
final class Judgements {

    /// Actions by answer: of the answer itself, and of its judgements, the newest last.
    private final Map<UUID, UUID> actions = new HashMap<>();

    private final Map<UUID, List<Judged>> judged = new HashMap<>();

    /// Answers by action.
    private final Map<UUID, List<UUID>> concerned = new HashMap<>();

    private final List<Event> takenBack = new ArrayList<>();
    private Set<UUID> cancelled = Set.of();

    private record Judged(UUID action, Judgement judgement) {}

    /// Takes note of what happened next, in the order of replay.
    ///
    /// @return answers of which another judgement may count now
    Set<UUID> append(List<Event> further) {
        var changed = new HashSet<UUID>();
        var before = takenBack.size();
        for (var event : further) {
            note(event, changed);
        }
        if (takenBack.size() > before) {
            cancel(changed);
        }
        return changed;
    }

    private void note(Event event, Set<UUID> changed) {
        switch (event) {
            case Answered(var stamp, _, var judgement) -> {
                answered(stamp, changed);
                of(stamp.id(), judged).addFirst(new Judged(stamp.action(), judgement));
            }
            case Submitted(var stamp, _) -> answered(stamp, changed);
            case Assessed(var stamp, var submitted, var judgement) ->
                    judged(stamp, submitted, judgement, changed);
            case Overridden(var stamp, var answer, var judgement) ->
                    judged(stamp, answer, judgement, changed);
            case Undone undone -> takenBack.add(undone);
            case Redone redone -> takenBack.add(redone);
            default -> {}
        }
    }

    /// An answer brings its first judgement, wherever it stands: the clock of the device that
    /// judged it again may have been behind.
    private void answered(Stamp stamp, Set<UUID> changed) {
        actions.put(stamp.id(), stamp.action());
        concern(stamp, stamp.id(), changed);
    }

    private void judged(Stamp stamp, UUID answer, Judgement judgement, Set<UUID> changed) {
        of(answer, judged).add(new Judged(stamp.action(), judgement));
        concern(stamp, answer, changed);
    }

    private void concern(Stamp stamp, UUID answer, Set<UUID> changed) {
        of(stamp.action(), concerned).add(answer);
        changed.add(answer);
    }

    private static <T> List<T> of(UUID key, Map<UUID, List<T>> lists) {
        return lists.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    private void cancel(Set<UUID> changed) {
        var now = Cancelled.actions(takenBack);
        for (var action : now) {
            if (!cancelled.contains(action)) {
                changed.addAll(concerned.getOrDefault(action, List.of()));
            }
        }
        for (var action : cancelled) {
            if (!now.contains(action)) {
                changed.addAll(concerned.getOrDefault(action, List.of()));
            }
        }
        cancelled = now;
    }

    /// None if the answer was never judged, or was taken back.
    Optional<Judgement> of(UUID answer) {
        var action = actions.get(answer);
        if (action == null || cancelled.contains(action)) {
            return Optional.empty();
        }
        return judged.getOrDefault(answer, List.of()).reversed().stream()
                .filter(one -> !cancelled.contains(one.action))
                .map(Judged::judgement)
                .findFirst();
    }
}
