package app.interval.readiness;

import static app.interval.readiness.Constant.AREA_COMMON;
import static app.interval.readiness.Constant.AREA_OWN;
import static app.interval.readiness.Constant.BIAS_MEAN;
import static app.interval.readiness.Constant.BIAS_SD;
import static app.interval.readiness.Constant.DRIFT_MEAN;
import static app.interval.readiness.Constant.DRIFT_SD;
import static app.interval.readiness.Constant.ENTRY_MEAN;
import static app.interval.readiness.Constant.GAIN_MEAN;
import static app.interval.readiness.Constant.GAIN_SD;
import static app.interval.readiness.Constant.MID_MEAN;
import static app.interval.readiness.Constant.ROOT_COMMON;
import static app.interval.readiness.Constant.ROOT_OWN;
import static app.interval.readiness.Constant.SENIOR_MEAN;
import static app.interval.readiness.Constant.TOPIC_COMMON;
import static app.interval.readiness.Constant.TOPIC_OWN;

/// All that is believed of one learner, in one array: a joint normal distribution of logits as a
/// tree of three storeys, and what was practised.
///
/// The root holds the learner's three levels and three habits (gain by practice, bias of judging
/// oneself, drift), with mean and covariance. An area is `link * root + shift + noise`, a topic
/// `link * (area, habits) + shift + noise`, with the covariance of the noise. An answer changes one
/// topic, its area and the root, nothing else, and what it leaves is exactly the distribution given
/// that answer. Matrices lie row by row; symmetric ones are whole.
@SuppressWarnings("ArrayRecordComponent") // one flat array, changed in place
record State(double[] x) {

    static final int LEVELS = Tree.LEVELS;
    static final int ROOT = 6;

    /// Places in the root.
    static final int MEAN = 0;

    static final int COVARIANCE = 6;
    static final int GAIN = 3;

    /// Places from the begin of an area, and of a topic.
    static final int LINK = 0;

    static final int SHIFT = 18;
    static final int NOISE = 21;

    /// Further places from the begin of a topic: practice and counted first attempts by level; days
    /// on which variance was last let grow and practice last let fade.
    static final int PRACTICE = 30;

    static final int GROWN = 33;
    static final int FADED = 34;
    static final int FIRSTS = 35;

    private static final int AREAS = ROOT + ROOT * ROOT;
    private static final int AREA = 30;
    private static final int TOPIC = 38;

    static int size(Tree tree) {
        return topic(tree, tree.topics());
    }

    /// Somebody of whom nothing is known.
    static State prior(Tree tree, Constants c) {
        var state = new State(new double[size(tree)]);
        state.root(c, ENTRY_MEAN, MID_MEAN, SENIOR_MEAN, GAIN_MEAN, BIAS_MEAN, DRIFT_MEAN);
        state.spread(COVARIANCE, ROOT, c.of(ROOT_COMMON), c.of(ROOT_OWN));
        state.habits(c, GAIN_SD, BIAS_SD, DRIFT_SD);
        for (int a = 0; a < tree.areas().size(); a++) {
            state.child(area(a), c.of(AREA_COMMON), c.of(AREA_OWN));
        }
        for (int k = 0; k < tree.topics(); k++) {
            state.child(topic(tree, k), c.of(TOPIC_COMMON), c.of(TOPIC_OWN));
        }
        return state;
    }

    private void root(Constants c, Constant... means) {
        for (int i = 0; i < means.length; i++) {
            x[MEAN + i] = c.of(means[i]);
        }
    }

    private void habits(Constants c, Constant... deviations) {
        for (int i = 0; i < deviations.length; i++) {
            var deviation = c.of(deviations[i]);
            x[COVARIANCE + (LEVELS + i) * (ROOT + 1)] = deviation * deviation;
        }
    }

    private void child(int begin, double common, double own) {
        for (int i = 0; i < LEVELS; i++) {
            x[begin + LINK + i * ROOT + i] = 1;
        }
        spread(begin + NOISE, LEVELS, common, own);
    }

    private void spread(int begin, int width, double common, double own) {
        for (int i = 0; i < LEVELS; i++) {
            for (int j = 0; j < LEVELS; j++) {
                x[begin + i * width + j] = common * common + (i == j ? own * own : 0);
            }
        }
    }

    /// Where an area begins.
    static int area(int number) {
        return AREAS + AREA * number;
    }

    /// Where a topic begins.
    static int topic(Tree tree, int number) {
        return area(tree.areas().size()) + TOPIC * number;
    }

    /// Place of a variance of the noise of the area or topic that begins there.
    static int variance(int begin, int level) {
        return begin + NOISE + level * (LEVELS + 1);
    }

    State copy() {
        return new State(x.clone());
    }
}
