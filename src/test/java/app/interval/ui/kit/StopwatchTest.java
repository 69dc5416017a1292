package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class StopwatchTest {

    private long now = -5;
    private final Stopwatch watch = new Stopwatch(() -> now, Duration.ofSeconds(60));

    @Test
    void itCountsFromTheStart() {
        pass(3);
        watch.start();
        pass(20);

        assertThat(watch.read()).isEqualTo(reading(20, 0));
    }

    @Test
    void pausesWithinTheLimitAreThinking() {
        watch.start();
        for (var i = 0; i < 5; i++) {
            pass(60);
            watch.activity();
        }

        assertThat(watch.read()).isEqualTo(reading(300, 0));
    }

    @Test
    void whatLiesBeyondTheLimitOfEachPauseIsIdle() {
        watch.start();
        pass(100);
        watch.activity();
        pass(70);
        watch.activity();
        pass(10);

        assertThat(watch.read()).isEqualTo(reading(180, 50));
    }

    @Test
    void thePauseBeforeTheReadingCountsToo() {
        watch.start();
        pass(90);

        assertThat(watch.read()).isEqualTo(reading(90, 30));
        assertThat(watch.read()).isEqualTo(reading(90, 30));
    }

    @Test
    void aNewStartForgetsTheOldPauses() {
        watch.start();
        pass(600);
        watch.activity();
        watch.start();
        pass(5);

        assertThat(watch.read()).isEqualTo(reading(5, 0));
    }

    @Test
    void whatWasForSomethingElseIsIdleHoweverShort() {
        watch.start();
        pass(10);
        watch.activity();
        pass(30);
        watch.elsewhere();
        pass(20);

        assertThat(watch.read()).isEqualTo(reading(60, 30));
    }

    private void pass(long seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    private static Stopwatch.Reading reading(long taken, long idle) {
        return new Stopwatch.Reading(Duration.ofSeconds(taken), Duration.ofSeconds(idle));
    }
}
