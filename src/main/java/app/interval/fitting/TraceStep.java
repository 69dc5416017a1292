package app.interval.fitting;

import app.interval.domain.Grade;

/// A change of one memory trace of FSRS-7 by an answer, forwards, and its derivatives, backwards.
final class TraceStep {

    private final int o;

    private double x;
    private double surprise;
    private double difficulty;
    private Grade grade = Grade.AGAIN;

    private double base;
    private double growth;
    private double gain;
    private double logX;
    private double power;
    private double jump;
    private double left;

    /// What the step back finds: the loss by stability, recall and difficulty before the answer.
    double byStability;

    double byRecall;
    double byDifficulty;

    /// @param first where the trace's weights begin
    TraceStep(int first) {
        o = first;
    }

    /// Stability afterwards.
    double forward(double[] w, double stability, double recall, double d, Grade answered) {
        x = stability;
        surprise = 1 - recall;
        difficulty = d;
        grade = answered;
        return grade == Grade.AGAIN ? failed(w) : passed(w);
    }

    private double failed(double[] w) {
        logX = Math.log(x + 1);
        power = Math.exp(w[o + 4] * logX);
        jump = Math.exp(surprise * w[o + 5]);
        left = w[o + 3] * (power - 1) * jump;
        return Math.min(x, left);
    }

    private double passed(double[] w) {
        logX = Math.log(x);
        base = Math.exp(w[o] - 1.5 - w[o + 1] * logX) * (11 - difficulty);
        growth = Math.exp(surprise * w[o + 2]);
        gain = base * (growth - 1) * factor(w);
        return x * (1 + gain);
    }

    private double factor(double[] w) {
        return switch (grade) {
            case HARD -> w[o + 6];
            case EASY -> w[o + 7];
            case AGAIN, GOOD -> 1;
        };
    }

    /// @param by the loss by stability afterwards
    /// @param g the loss by the weights, added to
    void backward(double[] w, double by, double[] g) {
        byStability = 0;
        byRecall = 0;
        byDifficulty = 0;
        if (grade != Grade.AGAIN) {
            passedBack(w, by, g);
        } else if (x <= left) {
            byStability = by;
        } else {
            failedBack(w, by, g);
        }
    }

    private void failedBack(double[] w, double by, double[] g) {
        g[o + 3] += by * (power - 1) * jump;
        var byPower = by * w[o + 3] * jump * power;
        g[o + 4] += byPower * logX;
        byStability = byPower * w[o + 4] / (x + 1);
        g[o + 5] += by * left * surprise;
        byRecall = -by * left * w[o + 5];
    }

    private void passedBack(double[] w, double by, double[] g) {
        var byGain = by * x;
        g[o] += byGain * gain;
        g[o + 1] -= byGain * gain * logX;
        byStability = by * (1 + gain) - byGain * gain * w[o + 1] / x;
        byDifficulty = -byGain * gain / (11 - difficulty);
        var byGrowth = byGain * base * factor(w) * growth;
        g[o + 2] += byGrowth * surprise;
        byRecall = -byGrowth * w[o + 2];
        var byFactor = byGain * base * (growth - 1);
        if (grade == Grade.HARD) {
            g[o + 6] += byFactor;
        } else if (grade == Grade.EASY) {
            g[o + 7] += byFactor;
        }
    }
}
