package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The cards beside the log: how exact they are, and whether they are current.
class JournalCardsTest extends JournalFixture {

    @Test
    void cardsAreReadBackToTheLastBit() {
        var memory = new Memory(Math.PI * 1e-3, Math.nextDown(36_500.0), Math.nextUp(1.0));
        var at = Instant.parse("2026-11-21T09:00:00.123456Z");
        var card = new Known(FakeItems.id(1), memory, at, at.plusSeconds(600));

        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), card));

        assertThat(journal.cards().values()).containsExactly(card);
    }

    @Test
    void cardsAreCurrentFromTheFirstRebuildOnWhateverIsRecorded() {
        assertThat(journal.current(DEFAULTS)).isFalse();
        journal.rebuild(List.of(), DEFAULTS);
        assertThat(journal.current(DEFAULTS)).isTrue();

        journal.record(move(List.of(events.reset(1), events.reset(2))));
        assertThat(journal.current(DEFAULTS)).isTrue();
        assertThat(journal.current(new ParameterSet("fsrs-7", List.of(1.0)))).isFalse();
    }

    @Test
    void cardsAreStaleWhenTheLogHasRowsNobodyTookIn() throws SQLException {
        journal.record(move(List.of(events.reset(1))));
        journal.rebuild(List.of(), DEFAULTS);
        sql.run(
                """
                INSERT INTO event SELECT RANDOM_UUID(), RANDOM_UUID(), RANDOM_UUID(), 1, at, zone,
                  study_day, kind, target, new_value, app_version, schema_version FROM event
                """);
        assertThat(journal.current(DEFAULTS)).isFalse();

        journal.record(move(List.of(events.reset(1))));
        assertThat(journal.current(DEFAULTS)).isFalse();

        journal.rebuild(List.of(), DEFAULTS);
        assertThat(journal.current(DEFAULTS)).isTrue();
    }

    @Test
    void cardsOfAnotherInstallationAreStale() {
        journal.rebuild(List.of(), DEFAULTS);

        var restored = database.journal(new Writer(new UUID(7, 3), "0.1.0"));

        assertThat(restored.current(DEFAULTS)).isFalse();
    }

    @Test
    void aRebuildPutsItsCardsInPlaceOfAllAndNotesTheParametersOnce() throws SQLException {
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 5)), known(1, 5)));

        journal.rebuild(List.of(known(2, 2), known(3, 3)), DEFAULTS);
        journal.rebuild(List.of(known(2, 2)), DEFAULTS);

        assertThat(journal.cards().values()).containsExactly(known(2, 2));
        assertThat(sql.column("SELECT id FROM parameter_set"))
                .containsExactly(DEFAULTS.id().toString());
        assertThat(sql.column("SELECT weights FROM parameter_set").getFirst())
                .startsWith("[0.1104,2.2395,")
                .endsWith(",0.3048]");
        assertThat(journal.events()).hasSize(1);
    }
}
