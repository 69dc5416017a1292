package app.interval.fitting;

import app.interval.domain.Grade;

/// One answer in a history by FSRS-6, forwards, and its derivatives, backwards. Formulas as in
/// `Fsrs6` with same-day answers; days are whole.
final class Fsrs6Step implements Step<Fsrs6Step> {

    private static final double MIN_STABILITY = 0.001;
    private static final double MAX_DAYS = 36_500;
    private static final double LOG_OF_TARGET = Math.log(0.9);

    private Grade grade = Grade.AGAIN;
    private double days;
    private double s;
    private double d;
    private double logS;
    private double logRecall;
    private double scale;
    private double part;
    private double base;
    private double growth;
    private double raw;
    private double rawDifficulty;
    private double sameDay;
    private boolean capped;

    private double recall;
    private double after;
    private double difficultyAfter;

    @Override
    public void first(double[] w, Grade answered) {
        grade = answered;
        raw = w[grade.number() - 1];
        rawDifficulty = FirstDifficulty.of(w, grade.number());
        clampBoth();
    }

    @Override
    public void forward(double[] w, Fsrs6Step last, double elapsed, Grade answered) {
        grade = answered;
        days = elapsed;
        s = last.after;
        d = last.difficultyAfter;
        logS = Math.log(s);
        scale = Math.exp(-LOG_OF_TARGET / w[20]);
        part = (scale - 1) * days / s;
        logRecall = -w[20] * Math.log(1 + part);
        recall = Math.exp(logRecall);
        raw = days == 0 ? sameDay(w) : grade == Grade.AGAIN ? failed(w) : passed(w);
        var change = -w[6] * (grade.number() - 3);
        rawDifficulty = w[7] * FirstDifficulty.of(w, 4) + (1 - w[7]) * (d + change * (10 - d) / 9);
        clampBoth();
    }

    private double sameDay(double[] w) {
        sameDay = Math.exp(w[17] * (grade.number() - 3 + w[18]) - w[19] * logS);
        capped = grade != Grade.AGAIN && sameDay < 1;
        return capped ? s : s * sameDay;
    }

    private double failed(double[] w) {
        base = w[11] * Math.exp(-w[12] * Math.log(d) + (1 - recall) * w[14]);
        growth = Math.exp(w[13] * Math.log(s + 1));
        var left = base * (growth - 1);
        var most = s / Math.exp(w[17] * w[18]);
        capped = left > most;
        return capped ? most : left;
    }

    private double passed(double[] w) {
        base = Math.exp(w[8] - w[9] * logS) * (11 - d);
        growth = Math.exp((1 - recall) * w[10]);
        return s * (1 + base * (growth - 1) * factor(w));
    }

    private double factor(double[] w) {
        return switch (grade) {
            case HARD -> w[15];
            case EASY -> w[16];
            case AGAIN, GOOD -> 1;
        };
    }

    @Override
    public double recall() {
        return recall;
    }

    private void clampBoth() {
        after = Math.clamp(raw, MIN_STABILITY, MAX_DAYS);
        difficultyAfter = Math.clamp(rawDifficulty, 1, 10);
    }

    @Override
    public void backward(double[] w, Adjoint by, double byLoss, double[] g) {
        stopAtBounds(by);
        var byAfter = by.slow;
        var byRecall = byLoss;
        by.slow = 0;
        var byD = difficultyBack(w, by.difficulty, g);
        by.difficulty = byD;
        if (days == 0) {
            sameDayBack(w, byAfter, by, g);
        } else if (grade == Grade.AGAIN) {
            byRecall += failedBack(w, byAfter, by, g);
        } else {
            byRecall += passedBack(w, byAfter, by, g);
        }
        recallBack(w, byRecall, by, g);
    }

    private double difficultyBack(double[] w, double by, double[] g) {
        var change = -w[6] * (grade.number() - 3);
        g[7] += by * (FirstDifficulty.of(w, 4) - (d + change * (10 - d) / 9));
        FirstDifficulty.addSlope(w, 4, w[7] * by, g);
        g[6] -= (1 - w[7]) * by * (10 - d) / 9 * (grade.number() - 3);
        return (1 - w[7]) * by * (1 - change / 9);
    }

    private void sameDayBack(double[] w, double byAfter, Adjoint by, double[] g) {
        if (capped) {
            by.slow += byAfter;
            return;
        }
        var product = byAfter * s * sameDay;
        g[17] += product * (grade.number() - 3 + w[18]);
        g[18] += product * w[17];
        g[19] -= product * logS;
        by.slow += byAfter * sameDay * (1 - w[19]);
    }

    /// Answers the loss by recall.
    private double failedBack(double[] w, double byAfter, Adjoint by, double[] g) {
        if (capped) {
            var most = s / Math.exp(w[17] * w[18]);
            g[17] -= byAfter * most * w[18];
            g[18] -= byAfter * most * w[17];
            by.slow += byAfter * most / s;
            return 0;
        }
        var left = byAfter * base * (growth - 1);
        g[11] += left / w[11];
        g[12] -= left * Math.log(d);
        by.difficulty -= left * w[12] / d;
        g[14] += left * (1 - recall);
        var byGrowth = byAfter * base * growth;
        g[13] += byGrowth * Math.log(s + 1);
        by.slow += byGrowth * w[13] / (s + 1);
        return -left * w[14];
    }

    /// Answers the loss by recall.
    private double passedBack(double[] w, double byAfter, Adjoint by, double[] g) {
        var gain = base * (growth - 1) * factor(w);
        var byGain = byAfter * s;
        g[8] += byGain * gain;
        g[9] -= byGain * gain * logS;
        by.slow += byAfter * (1 + gain) - byGain * gain * w[9] / s;
        by.difficulty -= byGain * gain / (11 - d);
        var byGrowth = byGain * base * factor(w) * growth;
        g[10] += byGrowth * (1 - recall);
        if (grade == Grade.HARD) {
            g[15] += byGain * base * (growth - 1);
        } else if (grade == Grade.EASY) {
            g[16] += byGain * base * (growth - 1);
        }
        return -byGrowth * w[10];
    }

    private void recallBack(double[] w, double byRecall, Adjoint by, double[] g) {
        var byLog = byRecall * recall;
        g[20] += byLog * logRecall / w[20];
        var byPart = -byLog * w[20] / (1 + part);
        by.slow -= byPart * part / s;
        g[20] += byPart * days / s * scale * LOG_OF_TARGET / (w[20] * w[20]);
    }

    @Override
    public void firstBackward(double[] w, Adjoint by, double[] g) {
        stopAtBounds(by);
        g[grade.number() - 1] += by.slow;
        FirstDifficulty.addSlope(w, grade.number(), by.difficulty, g);
    }

    private void stopAtBounds(Adjoint by) {
        by.slow = raw == after ? by.slow : 0;
        by.difficulty = rawDifficulty == difficultyAfter ? by.difficulty : 0;
    }
}
