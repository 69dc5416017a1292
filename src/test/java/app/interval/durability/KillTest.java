package app.interval.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.durability.KillRounds.Round;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// Real processes, really killed. A hundred rounds are a command: see [KillRounds].
class KillTest {

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterwards(@TempDir Path folder) throws IOException {
        var rounds = new KillRounds(folder, Child.withoutWindow(), 7).run(8);

        System.out.println("last of 8 kills: " + rounds.getLast());
        assertThat(rounds).allMatch(Round::harmless);
        assertThat(rounds.getLast().acks()).isGreaterThan(20);
    }

    @Test
    void whatTheWindowJudgedBeforeAKillIsThereAfterwards(@TempDir Path folder)
            throws IOException, SQLException {
        var child = Child.windowIn(folder, 60);
        var rounds = new KillRounds(folder.resolve("data"), child, 7).run(4);

        System.out.println("last of 4 kills of the window: " + rounds.getLast());
        assertThat(rounds).allMatch(Round::harmless);
        assertThat(rounds.getLast().acks()).isGreaterThan(5);
    }
}
