package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.readiness.Response.Given;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What holds whatever is answered, over ten thousand logs of every kind.
class LawsTest {

    private static final int LOGS = 10_000;
    private static final double ROUNDING = 1e-12;
    private static final int LEVELS = State.LEVELS;
    private static final int ROOT = State.ROOT;

    private final Constants constants = Constants.READINESS_1;
    private final Model model = new Model(RandomLog.SMALL, constants);

    @Test
    void aRightAnswerInPlaceOfAWrongOneNeverLowersItsCell() {
        inEveryLog((log, _) -> {
            var right = new Estimator(model);
            log.subList(0, log.size() - 1).forEach(right::digest);
            var wrong = right.copy();
            var last = log.getLast();
            right.digest(scored(last, 1));
            wrong.digest(scored(last, 0));

            var cell = last.question().cell();
            assertThat(right.prediction(last.day()).cell(cell).mean())
                    .isGreaterThanOrEqualTo(
                            wrong.prediction(last.day()).cell(cell).mean() - ROUNDING);
        });
    }

    private static Response scored(Response response, double score) {
        var given = response.given();
        return new Response(
                response.day(),
                response.question(),
                new Given(score, given.rapid(), given.hint(), false),
                response.met());
    }

    @Test
    void evidenceAloneNeverRaisesAVariance() {
        inEveryLog((log, _) -> {
            var state = State.prior(model.tree(), constants);
            var look = new Look(constants);
            var likelihood = new Likelihood(constants);
            var update = new Update(constants, look, likelihood);
            for (var response : log) {
                var question = response.question();
                var place = model.place(question.cell());
                update.grow(state, place, response.day());
                look.at(state, place, response.day(), question.selfGraded());
                var memory = likelihood.memory(response.met());
                likelihood.look(look.mean(), look.variance(), question.guess(constants), memory);
                var before = variances(state);
                update.learn(state, place, response);
                assertThat(mostAbove(variances(state), before)).isLessThan(ROUNDING);
                update.practise(state, place, response);
            }
        });
    }

    private static double mostAbove(double[] these, double[] those) {
        return IntStream.range(0, these.length)
                .mapToDouble(i -> these[i] - those[i])
                .max()
                .orElseThrow();
    }

    private double[] variances(State state) {
        var tree = model.tree();
        var areas = tree.areas().size();
        var all = new double[ROOT + LEVELS * (areas + tree.topics())];
        var n = 0;
        for (int i = 0; i < ROOT; i++) {
            all[n++] = state.x()[State.COVARIANCE + i * (ROOT + 1)];
        }
        for (int i = 0; i < LEVELS; i++) {
            for (int a = 0; a < areas; a++) {
                all[n++] = state.x()[State.variance(State.area(a), i)];
            }
            for (int k = 0; k < tree.topics(); k++) {
                all[n++] = state.x()[State.variance(State.topic(tree, k), i)];
            }
        }
        return all;
    }

    @Test
    void withTimeATopicByItselfGetsNoSurer() {
        inEveryLog((log, random) -> {
            var estimator = replayed(model, log);
            var state = new State(estimator.figures());
            var sooner = random.nextDouble(1_000);
            var first = new Grid(model, state, sooner);
            var then = new Grid(model, state, sooner + random.nextDouble(3_000));
            assertThat(mostAbove(first.own, then.own)).isNotPositive();
        });
    }

    @Test
    void aSnapshotAndTheRestAreTheWholeLogToTheLastBit() {
        inEveryLog((log, random) -> {
            var whole = new Estimator(model);
            var position = random.nextInt(log.size() + 1);
            log.subList(0, position).forEach(whole::digest);
            var resumed = Estimator.resume(model, whole.snapshot());
            for (var response : log.subList(position, log.size())) {
                assertThat(resumed.digest(response)).isEqualTo(whole.digest(response));
            }

            assertThat(resumed.figures()).isEqualTo(whole.figures());
            assertThat(replayed(model, log).figures()).isEqualTo(whole.figures());
        });
    }

    @Test
    void everyFigureIsANumberAndEveryProbabilityOne() {
        inEveryLog((log, random) -> {
            var estimator = new Estimator(model);
            for (var response : log) {
                assertThat(estimator.digest(response)).isBetween(0.0, 0.95 + ROUNDING);
            }
            assertThat(DoubleStream.of(estimator.figures()).allMatch(Double::isFinite)).isTrue();
            var prediction = estimator.prediction(random.nextDouble(-10, 5_000));
            for (var level : Level.values()) {
                sound(prediction.overall(new Target(level)));
                model.tree().areas().forEach(area -> sound(prediction.area(area.id(), level)));
            }
            sound(prediction.cell(log.getLast().question().cell()));
        });
    }

    private static void sound(Readiness readiness) {
        assertThat(readiness.mean()).isBetween(0.0, 0.95 + ROUNDING);
        assertThat(readiness.deviation()).isFinite().isPositive();
        assertThat(readiness.band80().low()).isBetween(0.0, 1.0);
        assertThat(readiness.band80().high()).isBetween(readiness.band80().low(), 1.0);
        assertThat(readiness.band95().low()).isBetween(0.0, readiness.band80().low());
        assertThat(readiness.band95().high()).isBetween(readiness.band80().high(), 1.0);
    }

    @Test
    void aHundredThousandAnswersLeaveASoundDistribution() throws IOException {
        var tree = Golden.tree(Json.golden("tree.json"));
        var big = new Model(tree, constants);
        var x = replayed(big, new RandomLog(tree, new Random(7)).answers(100_000)).figures();

        sound(x, State.COVARIANCE, ROOT);
        for (int a = 0; a < tree.areas().size(); a++) {
            sound(x, State.area(a) + State.NOISE, LEVELS);
        }
        for (int k = 0; k < tree.topics(); k++) {
            sound(x, State.topic(tree, k) + State.NOISE, LEVELS);
        }
    }

    /// Symmetric to the last bit, and positive definite, by Cholesky's decomposition.
    private static void sound(double[] x, int begin, int width) {
        var root = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                var entry = x[begin + i * width + j];
                assertThat(entry).isEqualTo(x[begin + j * width + i]);
                for (int k = 0; k < j; k++) {
                    entry -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(entry) : entry / root[j][j];
            }
            assertThat(root[i][i]).isGreaterThan(0.01);
        }
    }

    private static Estimator replayed(Model model, List<Response> log) {
        var estimator = new Estimator(model);
        log.forEach(estimator::digest);
        return estimator;
    }

    private void inEveryLog(BiConsumer<List<Response>, Random> law) {
        for (int seed = 1; seed <= LOGS; seed++) {
            var random = new Random(seed);
            var log = new RandomLog(model.tree(), random).answers(1 + random.nextInt(20));
            law.accept(log, random);
        }
    }
}
