package app.interval.planning;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.planning.Balance.Rival;
import app.interval.planning.Forecast.Day;
import app.interval.planning.Planner.Choice;
import app.interval.scheduling.MemoryModel;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One possible course of the days of a plan. Time is in days from now; each day is lived at once,
/// at its beginning.
final class Course {

    /// A quarter of an hour, in days.
    private static final double UNTIL_REPEATED = 0.01;

    /// Without an interview what is due is put in order as if recall counted so many days on.
    private static final double HORIZON = 30;

    /// A value changes slowly from day to day, so it is looked at anew every third.
    private static final int LOOKED_AT = 3;

    private static final double MINUTE = 60;

    private final MemoryModel model;
    private final GradeShares shares;
    private final Planner planner;
    private final List<Prospect> items;
    private final Terms terms;
    private final Chance chance;
    private final @Nullable Memory[] memories;
    private final double[] answeredAt;
    private final double[] dueAt;
    private final int[] answers;
    private final double[] values;
    private final Day[] log;

    /// @param run chooses what happens by chance
    Course(MemoryModel model, GradeShares shares, List<Prospect> items, Terms terms, long run) {
        this.model = model;
        this.shares = shares;
        this.items = items;
        this.terms = terms;
        planner = new Planner(model, shares);
        chance = new Chance(run);
        memories = new Memory[items.size()];
        answeredAt = new double[items.size()];
        dueAt = new double[items.size()];
        answers = new int[items.size()];
        values = new double[items.size()];
        Arrays.fill(values, Double.NaN);
        log = new Day[terms.days()];
        for (int i = 0; i < items.size(); i++) {
            var candidate = items.get(i).candidate();
            memories[i] = candidate.memory().orElse(null);
            answeredAt[i] = -candidate.idleDays();
            dueAt[i] = items.get(i).dueInDays();
        }
    }

    void live() {
        for (int day = 0; day < terms.days(); day++) {
            log[day] = live(day);
        }
    }

    Day log(int day) {
        return log[day];
    }

    /// Weighted share recalled when the days are over.
    double recall() {
        var sum = 0.0;
        for (int i = 0; i < items.size(); i++) {
            var memory = memories[i];
            if (memory != null) {
                sum += weight(i) * model.recall(memory, terms.days() - answeredAt[i]);
            }
        }
        return sum / weights();
    }

    /// Weighted share that was met.
    double covered() {
        var sum = 0.0;
        for (int i = 0; i < items.size(); i++) {
            sum += memories[i] == null ? 0 : weight(i);
        }
        return sum / weights();
    }

    private double weights() {
        var sum = items.stream().mapToDouble(item -> item.candidate().weight()).sum();
        return sum > 0 ? sum : 1;
    }

    private double weight(int item) {
        return items.get(item).candidate().weight();
    }

    private Day live(int day) {
        var known = known(day);
        var fresh = fresh(day);
        var wanted = terms.minutes(day) * MINUTE;
        var share = terms.interview() ? shareByValue(known, fresh, day) : terms.pace().newShare();
        var repeating = 0.0;
        var meeting = 0.0;
        int repeated = 0;
        int met = 0;
        while (repeating + meeting < wanted) {
            var mayMeet = met < fresh.length && met < terms.newItems(day);
            var mayRepeat = repeated < known.length;
            if (!mayMeet && !mayRepeat) {
                break;
            }
            if (mayMeet && (!mayRepeat || isTurnOfNew(meeting, repeating, share))) {
                meeting += answer(fresh[met], day);
                met++;
            } else {
                repeating += answer(known[repeated], day);
                repeated++;
            }
        }
        return new Day(repeated, met, (repeating + meeting) / MINUTE);
    }

    /// Items not met yet, in their order.
    private int[] fresh(int day) {
        var found = new int[items.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (memories[i] == null && isAsked(i, day)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isTurnOfNew(double meeting, double repeating, double share) {
        return new Sharing(share).isTurnOfNew((long) repeating, (long) meeting);
    }

    private double shareByValue(int[] known, int[] fresh, int day) {
        var most = Math.clamp(terms.newItems(day), 0, fresh.length);
        var rivals = IntStream.concat(Arrays.stream(known), Arrays.stream(fresh, 0, most));
        return Balance.newShare(
                rivals.filter(item -> valueNow(item, day) >= 0)
                        .mapToObj(item -> new Rival(values[item], seconds(item), isNew(item))),
                (long) (terms.minutes(day) * MINUTE));
    }

    private boolean isNew(int item) {
        return memories[item] == null;
    }

    private double seconds(int item) {
        return items.get(item).candidate().seconds();
    }

    /// With an interview ahead, what counts nothing is left for later.
    private boolean isAsked(int item, int day) {
        return items.get(item).isAsked(day) && (weight(item) > 0 || !terms.interview());
    }

    private boolean mayBeRepeated(int item, int day) {
        return items.get(item).isAsked(day) && (terms.interview() || dueAt[item] < day + 1);
    }

    /// What may be repeated on `day`, the best first.
    private int[] known(int day) {
        var found = new Integer[items.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (memories[i] != null && mayBeRepeated(i, day)) {
                if (valueNow(i, day) >= 0) {
                    found[count++] = i;
                }
            }
        }
        var some = Arrays.copyOf(found, count);
        Arrays.sort(some, (a, b) -> Double.compare(values[b], values[a]));
        return Arrays.stream(some).mapToInt(Integer::intValue).toArray();
    }

    /// As it was found within the last days. Below 0 where it is not worth the time now; later it
    /// may be.
    private double valueNow(int item, int day) {
        if (Double.isNaN(values[item]) || (item + day) % LOOKED_AT == 0) {
            values[item] = value(item, day);
        }
        return values[item];
    }

    private double value(int item, int day) {
        var left = terms.interview() ? terms.days() - day : HORIZON;
        var choice = choice(item, day, left);
        return terms.interview() && !choice.isWorthwhile() ? -1 : Math.max(0, choice.perSecond());
    }

    private Choice choice(int item, int day, double left) {
        var candidate = items.get(item).candidate();
        var memory = Optional.ofNullable(memories[item]);
        var idle = memory.isEmpty() ? 0 : day - answeredAt[item];
        return planner.choice(
                new Candidate(
                        candidate.item(), memory, idle, candidate.weight(), candidate.seconds()),
                left);
    }

    /// Answers an item; what was failed is repeated in the same session, and passed.
    ///
    /// @return seconds
    private double answer(int item, int day) {
        var seconds = items.get(item).candidate().seconds();
        var before = Optional.ofNullable(memories[item]);
        var idle = day - answeredAt[item];
        var grade = grade(item, before, idle);
        var after = model.after(before, before.isEmpty() ? 0 : idle, grade);
        var spent = seconds;
        if (grade == Grade.AGAIN) {
            after = model.after(Optional.of(after), UNTIL_REPEATED, Grade.GOOD);
            spent += seconds;
        }
        memories[item] = after;
        answeredAt[item] = day;
        var interval = Math.round(model.interval(after, terms.retention()));
        dueAt[item] = day + Math.clamp(interval, 1, terms.aim().longest());
        values[item] = Double.NaN;
        answers[item]++;
        return spent;
    }

    private Grade grade(int item, Optional<Memory> before, double idle) {
        var drawn = chance.of(item, answers[item]);
        if (before.isEmpty()) {
            return among(drawn, Grade.AGAIN);
        }
        var recall = model.recall(before.get(), idle);
        return drawn < recall ? among(drawn / recall, Grade.HARD) : Grade.AGAIN;
    }

    private Grade among(double drawn, Grade from) {
        var left = drawn;
        for (int n = from.number(); n < Grade.EASY.number(); n++) {
            var grade = Grade.of(n);
            left -= from == Grade.AGAIN ? shares.first(grade) : shares.passed(grade);
            if (left < 0) {
                return grade;
            }
        }
        return Grade.EASY;
    }
}
