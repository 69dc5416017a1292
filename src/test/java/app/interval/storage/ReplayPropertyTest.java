package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeJournal;
import app.interval.study.Journal;
import app.interval.study.RandomLearner;
import app.interval.study.Replay;
import app.interval.study.Upkeep;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Whatever a learner does: the log, replayed from nothing, is exactly what the running program
/// knew.
class ReplayPropertyTest {

    private static final int MOVES = 150;
    private static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");

    @TempDir Path folder;

    private final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLogReplayedFromNothingGivesExactlyTheCards(int seed) {
        try (var desk = new Desk()) {
            var learner = new RandomLearner(seed, model, desk::journal);
            for (int move = 0; move < MOVES; move++) {
                learner.move();
            }
            var journal = desk.reopened();
            var running = journal.cards();
            var log = journal.events();
            assertThat(running).isNotEmpty();
            for (var facts : RandomLearner.BANK.published()) {
                var history = journal.eventsOf(facts.id());
                assertThat(log.stream().filter(history::contains)).isEqualTo(history);
                assertThat(history).doesNotHaveDuplicates();
                assertThat(Replay.cards(history, model).get(facts.id()))
                        .isEqualTo(running.get(facts.id()));
            }

            Upkeep.rebuild(journal, model);

            assertThat(journal.cards()).isEqualTo(running);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22})
    void theJournalOfTheOtherTestsWritesTheSameLog(int seed) {
        var fake = new FakeJournal();
        try (var desk = new Desk()) {
            var inMemory = new RandomLearner(seed, model, () -> fake);
            var onDisk = new RandomLearner(seed, model, desk::journal);
            for (int move = 0; move < MOVES / 3; move++) {
                inMemory.move();
                onDisk.move();
            }
            var journal = desk.reopened();

            assertThat(journal.events()).isEqualTo(fake.events());
            assertThat(journal.cards()).isEqualTo(fake.cards());
            fake.events().stream()
                    .map(event -> event.stamp().studyDay())
                    .distinct()
                    .forEach(day ->
                            assertThat(journal.newItemsOn(day)).isEqualTo(fake.newItemsOn(day)));
        }
    }

    /// A file that is closed and opened again and again, and whose cards are never found stale.
    private final class Desk implements AutoCloseable {

        private List<Database> open = List.of();
        private int asked;

        /// Every sixth time it is closed and opened indeed.
        Journal journal() {
            asked++;
            return asked % 6 == 1 ? reopened() : database().journal(HERE);
        }

        Journal reopened() {
            var first = open.isEmpty();
            close();
            open = List.of(Database.open(folder.resolve("journal")));
            var journal = database().journal(HERE);
            assertThat(Upkeep.refresh(journal, model)).isEqualTo(first);
            return journal;
        }

        private Database database() {
            return open.getFirst();
        }

        @Override
        public void close() {
            open.forEach(Database::close);
            open = List.of();
        }
    }
}
