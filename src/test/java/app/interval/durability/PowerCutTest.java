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
import java.util.ArrayList;
import java.util.List;

/// Accidents at seeded points of one recorded evening. The recording is made once.
@TestInstance(Lifecycle.PER_CLASS)
class PowerCutTest {

    private static final long SEED = 20260101;

    private PowerCuts evening = new PowerCuts(List.of(), List.of(), 0, List.of());

    @BeforeAll
    void aLearnerMakesTwoHundredAndFiftyMoves(@TempDir Path folder) {
        evening = PowerCuts.record(folder, List.of(250), Duration.ofMillis(100), SEED);
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

    @Test
    void aPowerCutWhileTheFileIsWrittenAnewOnClosingLosesNothing(@TempDir Path folder)
            throws IOException {
        var closing = evening.closings(true).getFirst();

        var images = evening.powerOff(40, closing.from(), closing.to(), folder, SEED);

        PowerCutRounds.tell("power off while closing", images);
        assertThat(images).allMatch(Image::harmless);
    }

    @Test
    void aPowerCutOnOneOfManyEveningsLosesNothingThoughTheFileIsNotWrittenAnew(
            @TempDir Path recorded, @TempDir Path folder) throws IOException {
        var evenings = List.of(150, 1, 2, 1, 1, 2, 1, 1, 2);
        var reuse = Duration.ofMillis(100);
        var week = PowerCuts.record(recorded, evenings, reuse, SEED);
        var plain = week.closings(false);
        assertThat(plain).hasSizeGreaterThanOrEqualTo(3);

        var end = week.tape().size();
        var images = new ArrayList<Image>();
        for (var closing : plain) {
            images.addAll(week.powerOff(20, closing.from(), closing.to(), folder, closing.to()));
        }
        images.addAll(week.powerOff(60, plain.getFirst().from(), end, folder, SEED));
        images.addAll(week.killed(20, folder, SEED));

        System.out.println("recorded " + week.summary() + ", closings " + plain);
        PowerCutRounds.tell("power off on one of many evenings", images);
        assertThat(images).allMatch(Image::harmless);
    }
}
