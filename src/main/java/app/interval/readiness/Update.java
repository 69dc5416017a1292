package app.interval.readiness;

import static app.interval.readiness.Constant.GROWTH_BY_PRACTICE;
import static app.interval.readiness.Constant.GROWTH_ELSEWHERE;
import static app.interval.readiness.Constant.NEIGHBOUR;
import static app.interval.readiness.Constant.PRACTICE_RAPID;
import static app.interval.readiness.Constant.PRACTICE_REPEAT;
import static app.interval.readiness.Constant.PRACTICE_SAME_DAY;
import static app.interval.readiness.Constant.WEIGHT_FORGOTTEN;
import static app.interval.readiness.Constant.WEIGHT_HINT;
import static app.interval.readiness.Constant.WEIGHT_LATER;
import static app.interval.readiness.Constant.WEIGHT_SAME_DAY;
import static app.interval.readiness.Constant.WEIGHT_SECOND;
import static app.interval.readiness.Constant.WEIGHT_SELF_GRADED;
import static app.interval.readiness.Constant.WEIGHT_SIBLING;
import static app.interval.readiness.State.FADED;
import static app.interval.readiness.State.FIRSTS;
import static app.interval.readiness.State.GROWN;
import static app.interval.readiness.State.LEVELS;
import static app.interval.readiness.State.PRACTICE;

import app.interval.readiness.Response.Met;

/// What one answer does to a state: time passes, the answer is evidence, and it was practice.
final class Update {

    /// Smallest curvature: a right answer that may have been guessed can have less than none. It
    /// then moves the mean and leaves the variance as it is.
    private static final double LEAST_CURVATURE = 1e-6;

    private static final double LEAST_CHANCE = 1e-12;

    /// Largest curvature, in units of what is known: the noise of an observation stays above 0.
    static final double MOST_INFORMATION = 0.999;

    private final Constants c;
    private final Look look;
    private final Likelihood likelihood;
    private final Conditioning conditioning = new Conditioning();

    Update(Constants constants, Look look, Likelihood likelihood) {
        c = constants;
        this.look = look;
        this.likelihood = likelihood;
    }

    /// A topic's variance grows with the days. A clock that runs backwards changes nothing.
    void grow(State state, Place place, double day) {
        var x = state.x();
        var days = day - x[place.topic() + GROWN];
        if (days > 0) {
            for (int i = 0; i < LEVELS; i++) {
                var variance = State.variance(place.topic(), i);
                x[variance] += look.grown(x[variance], days);
            }
            x[place.topic() + GROWN] = day;
        }
    }

    /// The answer as evidence; its forecast was looked at just before. An admitted gap is no
    /// unlucky guess.
    void learn(State state, Place place, Response response) {
        var variance = look.variance();
        if (response.given().gaveUp()) {
            likelihood.look(look.mean(), variance, 0, likelihood.memory(response.met()));
        }
        var weight = weight(response);
        var gradient = weight * gradient(response);
        if (gradient != 0) {
            var bent = Math.max(weight * curvature(response), LEAST_CURVATURE);
            var curvature = Math.min(bent, MOST_INFORMATION / variance);
            var value = look.mean() + gradient / curvature;
            conditioning.observe(state, look, place, value, 1 / curvature - variance);
        }
    }

    private double weight(Response response) {
        if (response.rapid()) {
            return 0;
        }
        var weight = weight(response.met());
        return response.question().selfGraded() ? weight * c.of(WEIGHT_SELF_GRADED) : weight;
    }

    private double weight(Met met) {
        if (met.first()) {
            return met.sibling() ? c.of(WEIGHT_SIBLING) : 1;
        }
        if (met.sameDay()) {
            return c.of(WEIGHT_SAME_DAY);
        }
        return c.of(met.exposures() == 1 ? WEIGHT_SECOND : WEIGHT_LATER);
    }

    /// Of the logarithm of the likelihood; a score between 0 and 1 is a mixture of right and wrong.
    private double gradient(Response response) {
        return right(response) * upwards() + wrong(response) * downwards();
    }

    private double curvature(Response response) {
        var up = upwards();
        var down = downwards();
        var bend = likelihood.curvature();
        return right(response) * (up * up - bend / Math.max(likelihood.chance(), LEAST_CHANCE))
                + wrong(response) * (down * down + bend / (1 - likelihood.chance()));
    }

    private double upwards() {
        return likelihood.slope() / Math.max(likelihood.chance(), LEAST_CHANCE);
    }

    private double downwards() {
        return -likelihood.slope() / (1 - likelihood.chance());
    }

    private double right(Response response) {
        var given = response.given();
        return given.hint() ? given.score() * c.of(WEIGHT_HINT) : given.score();
    }

    private double wrong(Response response) {
        var wrong = 1 - response.given().score();
        return response.met().first() ? wrong : wrong * c.of(WEIGHT_FORGOTTEN);
    }

    /// The answer as practice. What was just studied is less certain than before.
    void practise(State state, Place place, Response response) {
        var x = state.x();
        var topic = place.topic();
        var amount = amount(response);
        var left = look.fade(x, topic, response.day());
        for (int i = 0; i < LEVELS; i++) {
            var share = share(place.level(), i);
            x[topic + PRACTICE + i] = x[topic + PRACTICE + i] * left + amount * share;
            var own = i == place.level() ? 1 : c.of(GROWTH_ELSEWHERE);
            var variance = State.variance(topic, i);
            x[variance] += look.capped(x[variance], c.of(GROWTH_BY_PRACTICE) * amount * own);
        }
        x[topic + FADED] = Math.max(response.day(), x[topic + FADED]);
        if (response.counts()) {
            x[topic + FIRSTS + place.level()]++;
        }
    }

    private double amount(Response response) {
        var amount = amount(response.met());
        return response.rapid() ? amount * c.of(PRACTICE_RAPID) : amount;
    }

    private double amount(Met met) {
        if (met.first()) {
            return met.sibling() ? c.of(WEIGHT_SIBLING) : 1;
        }
        return c.of(met.sameDay() ? PRACTICE_SAME_DAY : PRACTICE_REPEAT);
    }

    /// Part of the practice at one level that another gets.
    private double share(int level, int other) {
        var share = 1.0;
        for (int i = Math.abs(level - other); i > 0; i--) {
            share *= c.of(NEIGHBOUR);
        }
        return share;
    }
}
