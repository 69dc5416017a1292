package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Undone;
import app.interval.readiness.Constants;
import app.interval.readiness.Estimator;
import app.interval.readiness.Model;
import app.interval.readiness.Tree;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Whatever the learner does, in whatever portions it is noted: what was kept up is what the whole
/// log says.
class ResponsesPropertyTest extends ResponsesFixture {

    private static final int LOGS = 200;

    private final Model model = new Model(Tree.of(CURRICULUM), Constants.READINESS_1);

    @BeforeEach
    void items() {
        item(1, ItemType.FLASHCARD, "web/http#m1");
        item(2, ItemType.CLOZE, "web/input#m1");
        item(3, ItemType.CLOZE, "web/forms#m1");
        item(4, ItemType.CODING, "own/cards#e1");
    }

    @Test
    void keptUpIsTheSameAsFromTheWholeLog() {
        for (int seed = 1; seed <= LOGS; seed++) {
            var random = new Random(seed);
            log.clear();
            var kept = nothing();
            while (log.size() < 40) {
                var before = kept.from(0);
                var size = kept.size();
                var changed = kept.append(some(random));

                var whole = nothing();
                whole.append(log);
                assertThat(kept.from(0)).as("seed %d", seed).isEqualTo(whole.from(0));
                assertThat(changed).isBetween(0, size);
                var stayed = kept.from(0).size() - kept.from(changed).size();
                assertThat(before.subList(0, stayed)).isEqualTo(kept.from(0).subList(0, stayed));
            }
        }
    }

    @Test
    void anEstimateFromTheLastSnapshotThatStillHoldsIsTheReplaysToTheLastBit() {
        for (int seed = 1; seed <= LOGS / 4; seed++) {
            var random = new Random(seed);
            log.clear();
            var kept = nothing();
            var snapshots = new TreeMap<Integer, byte[]>();
            snapshots.put(0, new Estimator(model).snapshot());
            while (log.size() < 40) {
                var changed = kept.append(some(random));
                var last = snapshots.floorEntry(changed);
                snapshots.tailMap(last.getKey(), false).clear();
                var estimator = Estimator.resume(model, last.getValue());
                kept.from(last.getKey()).forEach(said -> estimator.digest(said.response()));
                snapshots.put(kept.size(), estimator.snapshot());

                var replayed = new Estimator(model);
                evidence().forEach(replayed::digest);
                assertThat(estimator.snapshot()).as("seed %d", seed).isEqualTo(replayed.snapshot());
            }
        }
    }

    /// Further events, in the log too.
    private List<Event> some(Random random) {
        var begin = log.size();
        for (int i = random.nextInt(4); i >= 0; i--) {
            stamps.pass(Duration.ofSeconds(random.nextInt(-3_600, 90_000)));
            add(any(random));
        }
        return List.copyOf(log.subList(begin, log.size()));
    }

    private Event any(Random random) {
        var number = random.nextInt(1, 8);
        var known = new ArrayList<>(log);
        if (known.isEmpty() || random.nextInt(3) > 0) {
            return switch (random.nextInt(6)) {
                case 0 -> submitted(number);
                case 1 -> new Reset(stamps.stamp(), FakeItems.id(number));
                case 2 -> answered(number, new Answer.GaveUp(), Duration.ofSeconds(5), WRONG);
                default -> {
                    var taken = Duration.ofSeconds(random.nextInt(60));
                    yield answered(number, PICKED, taken, random.nextBoolean() ? RIGHT : WRONG);
                }
            };
        }
        var earlier = known.get(random.nextInt(known.size())).stamp();
        var judgement = judgement(random.nextInt(3) / 2.0, random.nextBoolean());
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Undone(stamps.stamp(), earlier.action());
            case 2 -> new Redone(stamps.stamp(), earlier.action());
            case 3 -> new Overridden(stamps.stamp(), earlier.id(), judgement);
            default -> new Assessed(stamps.stamp(), earlier.id(), judgement);
        };
    }
}
