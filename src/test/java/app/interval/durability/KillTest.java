package app.interval.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.durability.KillRounds.Round;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Real processes, really killed. A hundred rounds are a command: see [KillRounds].
class KillTest {

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterwards(@TempDir Path folder) throws IOException {
        var rounds = new KillRounds(folder, KillRounds.answeringChild(), 7).run(8);

        System.out.println("last of 8 kills: " + rounds.getLast());
        assertThat(rounds).allMatch(Round::harmless);
        assertThat(rounds.getLast().acks()).isGreaterThan(20);
    }
}
