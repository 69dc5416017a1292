package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Memory;
import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What closing makes of a file in which rows were replaced.
class ClosingTest extends DatabaseFixture {

    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void aClosedFileHasGivenBackTheSpaceOfWhatWasReplaced() throws IOException {
        long grown;
        try (var database = open()) {
            rebuild(database, 20, 1_000);
            grown = Files.size(data());
        }

        assertThat(Files.size(data())).isLessThan(grown / 2).isLessThan(500_000);
        theFileIsAlone();
    }

    @Test
    void aFileOfWhichMostIsInUseIsLeftAsItIs() throws IOException {
        try (var database = open()) {
            rebuild(database, 20, 1_000);
        }
        var stored = new FakeEvents(new FakeStamps()).reset(1);
        long grown;
        try (var database = open()) {
            database.journal(HERE).record(new Move(List.of(stored), Optional.empty(), List.of()));
            grown = Files.size(data());
        }

        assertThat(Files.size(data())).isGreaterThanOrEqualTo(grown);
        theFileIsAlone();
        try (var database = open()) {
            assertThat(database.history().events()).containsExactly(stored);
            assertThat(database.journal(HERE).cards()).hasSize(1_000);
        }
    }

    @Test
    void howeverOftenItIsOpenedAFileIsHardlyLargerThanTwiceWhatItHolds() throws IOException {
        try (var database = open()) {
            rebuild(database, 2, 10_000);
        }
        var compact = Files.size(data());
        var events = new FakeEvents(new FakeStamps());
        var sizes = new ArrayList<Long>();
        for (var evening = 0; evening < 12; evening++) {
            try (var database = open()) {
                var journal = database.journal(HERE);
                for (var moves = 0; moves < 5; moves++) {
                    var move = List.<Event>of(events.reset(moves));
                    journal.record(new Move(move, Optional.empty(), List.of()));
                }
            }
            sizes.add(Files.size(data()));
        }
        System.out.println(compact + " " + sizes);

        assertThat(Collections.max(sizes)).isBetween(compact * 5 / 4, compact * 5 / 2);
        assertThat(sizes.getLast()).isLessThan(Collections.max(sizes));
    }

    private void theFileIsAlone() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(data());
        }
    }

    private static void rebuild(Database database, int times, int items) {
        var journal = database.journal(HERE);
        for (var round = 0; round < times; round++) {
            var due = AT.plusSeconds(round);
            var cards =
                    IntStream.range(0, items)
                            .mapToObj(FakeItems::id)
                            .map(id -> new Known(id, new Memory(1.5, 2.5, 5), AT, due))
                            .toList();
            journal.rebuild(cards, Fsrs7.DEFAULTS);
        }
    }
}
