package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event.Written;
import app.interval.study.Documents;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Whatever a learner writes, erases and takes back.
class DocumentsPropertyTest extends JournalFixture {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theJournalOfTheOtherTestsKeepsTheSameDocuments(int seed) {
        var fake = new FakeJournal();
        var onDisk = new Scribe(seed, () -> journal);
        var inMemory = new Scribe(seed, () -> fake);
        for (int move = 0; move < 60; move++) {
            assertThat(onDisk.move()).isEqualTo(inMemory.move());
        }

        database.close();
        open();

        assertThat(journal.documents()).isEqualTo(fake.documents());
        assertThat(journal.events()).isEqualTo(fake.events());
    }

    /// Writes, erases and takes back as chance has it.
    private static final class Scribe {

        private final Random random;
        private final Documents documents;
        private final List<UUID> actions = new ArrayList<>();
        private final List<Documents.Erasure> erasures = new ArrayList<>();

        Scribe(int seed, Supplier<Journal> journal) {
            random = new Random(seed);
            documents = new Documents(journal.get(), new FakeStamps());
        }

        /// What there is afterwards.
        List<Written> move() {
            var number = random.nextInt(4);
            switch (random.nextInt(6)) {
                case 0, 1 ->
                        actions.add(
                                documents.write(
                                        DocumentsTest.note(number, "note " + random.nextInt())));
                case 2 ->
                        actions.add(
                                documents.write(
                                        DocumentsTest.story(number, "story " + random.nextInt())));
                case 3 ->
                        documents
                                .note(FakeItems.id(number))
                                .map(Written::document)
                                .map(documents::erase)
                                .ifPresent(erasures::add);
                case 4 -> {
                    if (!actions.isEmpty()) {
                        actions.add(documents.takeBack(any(actions)));
                    }
                }
                default -> {
                    if (!erasures.isEmpty()) {
                        actions.add(documents.restore(erasures.remove(erasures.size() - 1)));
                    }
                }
            }
            return Stream.of(Kind.NOTE, Kind.STORY)
                    .flatMap(kind -> documents.all(kind).stream())
                    .toList();
        }

        private UUID any(List<UUID> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
