package app.interval.readiness;

/// A number the estimator works with, its published name and its value in `readiness/1`. Logits
/// unless another unit is said. Tuned on simulated learners of four mechanisms, and checked on a
/// fifth that none was tuned on; what was set by hand says so.
public enum Constant {
    /// Prior mean of a cell by level.
    ENTRY_MEAN("m0", 0.255),
    MID_MEAN("m1", -1.322),
    SENIOR_MEAN("m2", -3.083),

    /// Prior standard deviations of root, area and topic: common to the levels, own to each.
    ROOT_COMMON("sG", 2.34),
    ROOT_OWN("sGd", 0.4341),
    AREA_COMMON("sA", 1.233),
    AREA_OWN("sAd", 0.2982),
    TOPIC_COMMON("sT", 0.7361),
    TOPIC_OWN("sTd", 0.4535),

    /// Standard deviation of the difficulty of the questions of one cell.
    QUESTION_SPREAD("sI", 0.4712),

    /// Prior means and standard deviations of what differs between learners: gain by practice, bias
    /// of judging oneself, background drift.
    GAIN_MEAN("b_mu", 1.143),
    GAIN_SD("b_sd", 0.3222),
    BIAS_MEAN("s_mu", 0.5997),
    BIAS_SD("s_sd", 1.877),
    DRIFT_MEAN("d_mu", -0.5994),
    DRIFT_SD("d_sd", 0.3478),

    /// Practice by a repeat on a later day and on the same day; a first meeting counts 1.
    PRACTICE_REPEAT("c_rep", 0.0445),
    PRACTICE_SAME_DAY("c_same", 0.1833),

    /// Share of practice that a neighbouring level gets.
    NEIGHBOUR("adj", 0.1777),

    /// Practice at which its effect begins to bend.
    PRACTICE_SCALE("n0", 1.123),

    /// Days in which practice fades to 1/e.
    FADING("tau", 111.4),

    /// Chance that a seen question is answered from memory: share and power of its recall.
    MEMORY_SHARE("mk", 0.9041),
    MEMORY_POWER("mg", 5.554),

    /// Weight as evidence of a second meeting, of later ones, and of a repeat on the same day.
    WEIGHT_SECOND("w1", 0.6075),
    WEIGHT_LATER("w2", 0.05923),
    WEIGHT_SAME_DAY("wsame", 0.3271),

    /// Weight of the wrong part of an answer to a seen question.
    WEIGHT_FORGOTTEN("w_fail", 0.7523),
    WEIGHT_SELF_GRADED("w_self", 1.335),

    /// Growth of a topic's variance a day, and by one unit of practice.
    GROWTH_A_DAY("q_day", 0.004158),
    GROWTH_BY_PRACTICE("q_pr", 0.2935),

    /// Share of that which the other levels get, and how much a rapid answer practises; by hand.
    GROWTH_ELSEWHERE("q_other", 0.3),
    PRACTICE_RAPID("c_rapid", 0.3),

    /// Probability of a fully right answer without knowledge, by type of question; types the
    /// learner judges have none. Bugs are hidden in one of about seven plausible lines.
    GUESS_SINGLE_CHOICE("g0", 0.2915),
    GUESS_MULTIPLE_CHOICE("g_multiple", 0.06),
    GUESS_TYPED("g_typed", 0.01),
    GUESS_GAPS("g_gaps", 0.05),
    GUESS_BUG("g_bug", 0.15),

    /// Width of bands: factor of the standard deviation, and its floor as a probability.
    AREA_INFLATION("lam", 1.08),
    AREA_FLOOR("flo", 0.015),
    OVERALL_INFLATION("olam", 0.85),
    OVERALL_FLOOR("oflo", 0.045),
    CELL_INFLATION("clam", 1.4),
    CELL_FLOOR("cflo", 0.04),

    /// Weight of the right part of an answer with a hint, and of a first meeting whose sibling was
    /// met before; by hand.
    WEIGHT_HINT("w_hint", 0.5),
    WEIGHT_SIBLING("w_sib", 0.8),

    /// From the model's gain by study to the measured one.
    GAIN_SCALE("gain_scale", 0.4),

    /// First attempts that a verdict needs, and the widest band it may have; by hand.
    AREA_FIRSTS("min_n_area", 3),
    AREA_WIDTH("max_w_area", 0.4),
    OVERALL_FIRSTS("min_n_over", 12),
    OVERALL_WIDTH("max_w_over", 0.25),

    /// First attempts without which nobody is called ready; by hand.
    READY_FIRSTS("min_n_ready", 30),

    /// Readiness that is called ready unless the learner says otherwise; by hand.
    THRESHOLD("ready", 0.6),

    /// Best attainable probability, and the variance a topic never grows beyond; by hand.
    BEST("U", 0.95),
    VARIANCE_CAP("cap", 25);

    private final String published;
    private final double value;

    Constant(String published, double value) {
        this.published = published;
        this.value = value;
    }

    /// As in the papers of the estimator, `m0`.
    public String published() {
        return published;
    }

    double value() {
        return value;
    }
}
