package app.interval.tuning;

import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;
import app.interval.fitting.History;
import app.interval.scheduling.Scheduler;
import app.interval.study.Cancelled;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the log says of memory, as histories to fit a model to: the same answers, grades and times
/// from which [app.interval.study.Replay] computes the cards.
///
/// Only a judgement with a grade counts, which contexts that move no schedule never have. A reset
/// and a key that was wrong begin a new history. How long it took from one answer to the next is
/// exact; a clock set back counts as no time at all.
public final class Histories {

    private final Map<ItemId, Version> corrected;
    private final Map<String, Double> ways;
    private final Set<UUID> cancelled;
    private final Map<UUID, Judgement> judgements = new HashMap<>();
    private final Map<ItemId, List<History.Answered>> open = new LinkedHashMap<>();
    private final Map<ItemId, Stamp> last = new HashMap<>();
    private final List<History> closed = new ArrayList<>();
    private int place;

    private Histories(
            Map<ItemId, Version> corrected, Map<String, Double> ways, Set<UUID> cancelled) {
        this.corrected = corrected;
        this.ways = ways;
        this.cancelled = cancelled;
    }

    /// The histories in `log`. The time of an answer is its place in the log, from 0.
    ///
    /// @param log in the order of replay
    /// @param corrected by item, the first version whose key is right: an answer to an older one is
    ///   no evidence
    /// @param ways by the hash of a version, among how many answers a guesser chooses; 0, or
    ///   missing, where nothing is chosen
    public static List<History> of(
            List<Event> log, Map<ItemId, Version> corrected, Map<String, Double> ways) {
        var histories = new Histories(corrected, ways, Cancelled.actions(log));
        log.forEach(histories::judge);
        log.forEach(histories::take);
        histories.open.values().forEach(answers -> histories.closed.add(new History(answers)));
        return List.copyOf(histories.closed);
    }

    /// The newest judgement that counts; the one an answer brings is the first, wherever it stands.
    private void judge(Event event) {
        if (isLive(event)) {
            switch (event) {
                case Answered(var stamp, _, var judgement) ->
                        judgements.putIfAbsent(stamp.id(), judgement);
                case Assessed(_, var submitted, var judgement) ->
                        judgements.put(submitted, judgement);
                case Overridden(_, var answer, var judgement) -> judgements.put(answer, judgement);
                default -> {}
            }
        }
    }

    private void take(Event event) {
        if (isLive(event)) {
            switch (event) {
                case Answered(var stamp, var attempt, _) -> answered(stamp, attempt);
                case Submitted(var stamp, var attempt) -> answered(stamp, attempt);
                case Reset(_, var item) -> close(item);
                default -> {}
            }
        }
        place++;
    }

    private void answered(Stamp stamp, Attempt attempt) {
        var edition = attempt.asked().edition();
        var right = corrected.get(edition.id());
        var judgement = judgements.get(stamp.id());
        if (judgement == null || (right != null && edition.version().compareTo(right) < 0)) {
            return;
        }
        judgement
                .scheduled()
                .ifPresent(scheduled -> {
                    var before = last.getOrDefault(edition.id(), stamp);
                    var answer =
                            new History.Answered(
                                    place,
                                    Scheduler.days(before.at(), stamp.at()),
                                    wholeDays(before, stamp),
                                    scheduled.grade(),
                                    chance(attempt, judgement));
                    open.computeIfAbsent(edition.id(), _ -> new ArrayList<>()).add(answer);
                    last.put(edition.id(), stamp);
                });
    }

    private void close(ItemId item) {
        last.remove(item);
        var answers = open.remove(item);
        if (answers != null) {
            closed.add(new History(answers));
        }
    }

    /// Who judges alone knows what was known, and who says "I don't know" did not guess.
    private double chance(Attempt attempt, Judgement judgement) {
        var among = ways.getOrDefault(attempt.asked().edition().hash(), 0.0);
        var guessed = !judgement.outcome().selfGraded() && !(attempt.answer() instanceof GaveUp);
        return guessed && among > 1 ? 1 / among : 0;
    }

    private static int wholeDays(Stamp before, Stamp now) {
        var days = ChronoUnit.DAYS.between(before.studyDay(), now.studyDay());
        return Math.toIntExact(Math.max(0, days));
    }

    private boolean isLive(Event event) {
        return !cancelled.contains(event.stamp().action());
    }
}
