package app.interval.world.learner;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Outcome;
import app.interval.world.learner.SimulatedEvent.Result;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/// How the learner answers: right or wrong, how fast, how sure.
///
/// The time is log-normal around the expected time, faster for items met often, with a pause in one
/// of twenty-five answers. Certainty is given in about half of the answers and follows the true
/// chance with some noise.
final class Conduct {

    private static final double PERSON = 0.75;
    private static final double SPREAD = 0.45;
    private static final int POINTS = 5;

    private final RandomGenerator random;

    Conduct(RandomGenerator random) {
        this.random = random;
    }

    /// @param chance that the answer is right
    /// @param times the item was met before
    /// @param grades what the program makes of an answer that it judges
    Result answer(
            ItemFacts item, double chance, int times, BiFunction<Effort, Outcome, Grade> grades) {
        return item.demand().selfGraded()
                ? judged(item, chance, times)
                : checked(item, chance, times, grades);
    }

    private Result judged(ItemFacts item, double chance, int times) {
        var quality = Math.clamp(chance + 0.18 * random.nextGaussian() + 0.05, 0, 1);
        var share = Math.round(quality * POINTS) / (double) POINTS;
        var grade =
                share >= 0.8
                        ? share == 1 && random.nextDouble() < 0.25 && isCard(item)
                                ? Grade.EASY
                                : Grade.GOOD
                        : share >= 0.5 ? Grade.HARD : Grade.AGAIN;
        var effort = effort(0, Optional.empty(), spent(item, times, 1));
        var outcome = new Outcome(share == 1, share, true);
        return new Result(outcome, grade, effort, false, OptionalInt.empty());
    }

    private Result checked(
            ItemFacts item, double chance, int times, BiFunction<Effort, Outcome, Grade> grades) {
        var hints = hints();
        var right = random.nextDouble() < Math.min(1, chance + 0.1 * hints);
        var gaveUp = !right && random.nextDouble() < (chance < 0.5 ? 0.25 : 0.08);
        var slow = right ? 1 : gaveUp ? 0.6 : 1.2;
        var certainty = gaveUp ? Optional.<Certainty>empty() : certainty(chance, right);
        var effort = effort(hints, certainty, spent(item, times, slow));
        var outcome = new Outcome(right, right ? 1 : gaveUp ? 0 : partly(item), false);
        var slip = right || gaveUp ? OptionalInt.empty() : OptionalInt.of(slip(item));
        return new Result(outcome, grades.apply(effort, outcome), effort, gaveUp, slip);
    }

    /// Of a card the learner says the grade; of a rubric it follows from the levels.
    private static boolean isCard(ItemFacts item) {
        return item.type() == ItemType.FLASHCARD;
    }

    private static Effort effort(int hints, Optional<Certainty> certainty, Spent spent) {
        return new Effort(hints, 1, certainty, OptionalDouble.empty(), spent);
    }

    private int hints() {
        var throwOf = random.nextDouble();
        return throwOf < 0.006 ? 2 : throwOf < 0.03 ? 1 : 0;
    }

    private Optional<Certainty> certainty(double chance, boolean right) {
        if (random.nextDouble() < 0.48) {
            return Optional.empty();
        }
        var felt = chance + (right ? 0.08 : -0.12) + 0.15 * random.nextGaussian();
        return Optional.of(
                felt > 0.8 ? Certainty.SURE : felt > 0.5 ? Certainty.FAIRLY : Certainty.GUESS);
    }

    /// Types with several parts earn something for a wrong answer.
    private double partly(ItemFacts item) {
        return switch (item.type()) {
            case MULTIPLE_CHOICE, ORDER, MATCH, CLOZE ->
                    random.nextInt(0, POINTS) / (double) POINTS;
            case SINGLE_CHOICE, PREDICT_OUTPUT, FIND_BUG, FLASHCARD, OPEN, CODING, BEHAVIOURAL -> 0;
        };
    }

    private int slip(ItemFacts item) {
        var favourite = Math.floorMod(item.id().hashCode(), 3);
        return random.nextDouble() < 0.7 ? favourite : random.nextInt(0, 3);
    }

    private Spent spent(ItemFacts item, int times, double slow) {
        var practised = 1 / (1 + 0.3 * Math.log1p(times));
        var seconds = item.expected().toSeconds() * PERSON * slow * practised;
        var taken = Math.max(1.5, seconds * Math.exp(SPREAD * random.nextGaussian()));
        var idle = random.nextDouble() < 0.04 ? random.nextInt(30, 600) : 0;
        return new Spent(
                Duration.ofMillis(Math.round((taken + idle) * 1_000)), Duration.ofSeconds(idle));
    }
}
