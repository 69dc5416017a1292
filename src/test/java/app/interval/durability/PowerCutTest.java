package app.interval.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.durability.PowerCuts.Image;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Accidents at seeded points of one recorded evening. The recording is made once.
@TestInstance(Lifecycle.PER_CLASS)
class PowerCutTest {

    private static final long SEED = 20260101;

    private PowerCuts evening = new PowerCuts(List.of(), List.of(), 0);

    @BeforeAll
    void aLearnerMakesTwoHundredAndFiftyMoves(@TempDir Path folder) {
        evening = PowerCuts.record(folder, 250, Duration.ofMillis(100), SEED);
        System.out.println("recorded " + evening.summary());
    }

    @Test
    void aPowerCutLosesNoMoveThatWasAcknowledged(@TempDir Path folder) throws IOException {
        var end = evening.tape().size();

        var images = evening.powerOff(140, evening.begun(), end, folder, SEED);

        PowerCutRounds.tell("power off", images);
        assertThat(images).allMatch(Image::harmless);
    }

    @Test
    void aPowerCutAtTheFirstStartDoesNotPreventTheNext(@TempDir Path folder) throws IOException {
        var images = evening.powerOff(30, 0, evening.begun(), folder, SEED);

        PowerCutRounds.tell("power off at the first start", images);
        assertThat(images).allMatch(Image::harmless);
    }

    @Test
    void aKilledProgramLosesNoMoveThatWasAcknowledged(@TempDir Path folder) throws IOException {
        var images = evening.killed(30, folder, SEED);

        PowerCutRounds.tell("killed", images);
        assertThat(images).allMatch(Image::harmless);
    }
}
