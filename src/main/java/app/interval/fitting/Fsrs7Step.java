package app.interval.fitting;

import app.interval.domain.Grade;

/// One answer in a history by FSRS-7, forwards, and its derivatives, backwards.
final class Fsrs7Step implements Step<Fsrs7Step> {

    private static final double MIN_STABILITY = 0.0001;
    private static final double MAX_DAYS = 36_500;
    private static final double FAST_SHARE = 0.8;

    private final CurveStep curve = new CurveStep();
    private final TraceStep slow = new TraceStep(7);
    private final TraceStep fast = new TraceStep(15);

    private Grade grade = Grade.AGAIN;
    private double difficulty;
    private double change;
    private double rawSlow;
    private double rawFast;
    private double rawDifficulty;
    private boolean fastFollowsSlow;

    private double slowAfter;
    private double fastAfter;
    private double difficultyAfter;

    @Override
    public double recall() {
        return curve.recall;
    }

    @Override
    public void first(double[] w, Grade answered) {
        grade = answered;
        rawSlow = w[grade.number() - 1];
        rawFast = FAST_SHARE * rawSlow;
        rawDifficulty = FirstDifficulty.of(w, grade.number());
        clampAll();
    }

    @Override
    public void forward(double[] w, Fsrs7Step last, double days, Grade answered) {
        grade = answered;
        difficulty = last.difficultyAfter;
        curve.forward(w, days, last.slowAfter, last.fastAfter, difficulty);
        rawSlow = slow.forward(w, last.slowAfter, curve.recall, difficulty, grade);
        rawFast = fast.forward(w, last.fastAfter, curve.fast, difficulty, grade);
        fastFollowsSlow = grade == Grade.AGAIN && rawFast > FAST_SHARE * rawSlow;
        if (fastFollowsSlow) {
            rawFast = FAST_SHARE * rawSlow;
        }
        change = -w[6] * (grade.number() - 3) * lapse();
        rawDifficulty =
                0.01 * FirstDifficulty.of(w, 4)
                        + 0.99 * (difficulty + change * (10 - difficulty) / 9);
        clampAll();
    }

    private double lapse() {
        return grade == Grade.AGAIN ? curve.recall + 0.1 : 1;
    }

    private void clampAll() {
        slowAfter = Math.clamp(rawSlow, MIN_STABILITY, MAX_DAYS);
        fastAfter = Math.clamp(rawFast, MIN_STABILITY, MAX_DAYS);
        difficultyAfter = Math.clamp(rawDifficulty, 1, 10);
    }

    @Override
    public void backward(double[] w, Adjoint after, double byRecall, double[] g) {
        stopAtBounds(after);
        if (fastFollowsSlow) {
            after.slow += FAST_SHARE * after.fast;
            after.fast = 0;
        }
        slow.backward(w, after.slow, g);
        fast.backward(w, after.fast, g);
        var byChange = 0.99 * after.difficulty * (10 - difficulty) / 9;
        g[6] -= byChange * (grade.number() - 3) * lapse();
        FirstDifficulty.addSlope(w, 4, 0.01 * after.difficulty, g);
        var byLapse = grade == Grade.AGAIN ? 2 * w[6] * byChange : 0;
        curve.backward(w, byRecall + slow.byRecall + byLapse, fast.byRecall, g);
        after.slow = slow.byStability + curve.before.slow;
        after.fast = fast.byStability + curve.before.fast;
        after.difficulty =
                0.99 * after.difficulty * (1 - change / 9)
                        + slow.byDifficulty
                        + fast.byDifficulty
                        + curve.before.difficulty;
    }

    @Override
    public void firstBackward(double[] w, Adjoint after, double[] g) {
        stopAtBounds(after);
        g[grade.number() - 1] += after.slow + FAST_SHARE * after.fast;
        FirstDifficulty.addSlope(w, grade.number(), after.difficulty, g);
    }

    private void stopAtBounds(Adjoint after) {
        after.slow = rawSlow == slowAfter ? after.slow : 0;
        after.fast = rawFast == fastAfter ? after.fast : 0;
        after.difficulty = rawDifficulty == difficultyAfter ? after.difficulty : 0;
    }
}
