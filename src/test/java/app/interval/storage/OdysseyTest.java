package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Submitted;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeJournal;
import app.interval.study.Journal;
import app.interval.study.RandomLearner;
import app.interval.study.Replay;
import app.interval.study.Upkeep;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Hundreds of answers by a hand that takes back, brings forth, leaves, comes back, and whose
/// program is killed again and again.
class OdysseyTest {

    private static final int ANSWERS = 400;

    /// Whoever has not answered so often by then never will.
    private static final int MOST_MOVES = 10 * ANSWERS;

    private static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");

    @TempDir Path folder;

    private final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);
    private final List<Database> killed = new ArrayList<>();
    private final List<Event> stored = new ArrayList<>();
    private int programs;
    private int asked;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theLogHasEveryAnswerOnceAndAmountsToTheCards(int seed) {
        var learner = new RandomLearner(seed, model, this::program);
        var answers = 0L;
        for (int move = 0; answers < ANSWERS && move < MOST_MOVES; move++) {
            learner.move();
            answers = stored.stream().filter(OdysseyTest::isAnswer).count();
        }
        var journal = killed();

        assertThat(answers).isEqualTo(ANSWERS);
        assertThat(programs).isGreaterThan(10);
        assertThat(journal.events()).isEqualTo(stored);
        assertThat(Replay.cards(stored, model)).isEqualTo(journal.cards()).isNotEmpty();
        var inMemory = new FakeJournal();
        stored.forEach(inMemory::foreign);
        assertThat(journal.results()).isEqualTo(inMemory.results()).isNotEmpty();
        var last = inMemory.leftSessions(60);
        assertThat(journal.leftSessions(60)).isEqualTo(last).isNotEmpty();
        assertThat(last)
                .allSatisfy(start ->
                        assertThat(journal.session(start))
                                .isEqualTo(inMemory.session(start))
                                .isNotEmpty());
        assertThat(journal.marks().stream().filter(OdysseyTest::isMark)).isNotEmpty();
        killed.forEach(Database::close);
    }

    private static boolean isAnswer(Event event) {
        return event instanceof Answered || event instanceof Submitted;
    }

    private static boolean isMark(Event event) {
        return event instanceof Event.Starred || event instanceof Event.Buried;
    }

    /// Every fourth time a program that was killed before.
    private Journal program() {
        asked++;
        return asked % 4 == 1 ? killed() : new Witnessed(killed.getLast().journal(HERE), stored);
    }

    /// The journal after the program was killed: what is on the disk then, and nothing else.
    private Journal killed() {
        programs++;
        var home = folder.resolve(String.valueOf(programs));
        var file = home.resolve("journal");
        try {
            Files.createDirectories(home);
            if (programs > 1) {
                copy(folder.resolve(String.valueOf(programs - 1)), home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var database = Database.open(file);
        killed.add(database);
        var journal = database.journal(HERE);
        // Cards that need rebuilding would hide that some were not stored.
        assertThat(Upkeep.refresh(journal, model)).isEqualTo(programs == 1);
        return new Witnessed(journal, stored);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
