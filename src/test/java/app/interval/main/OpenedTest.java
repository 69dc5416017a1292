package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Other;
import app.interval.main.Arguments.Places;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;
import app.interval.study.Length;
import app.interval.study.StudyFixture;
import app.interval.tuning.TuningFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class OpenedTest {

    @TempDir Path folder;

    /// A judgement that names no answer.
    @Test
    void aLogThatCannotBeReadIsNotLeftOpen() throws Exception {
        var data = new DataFolder(folder);
        var nonsense =
                new Other(
                        new FakeStamps().stamp(),
                        "assessed",
                        Optional.of("level"),
                        Optional.empty());
        try (var database = Database.open(data.database())) {
            database.journal(new Writer(new UUID(7, 1), "0.1.0"))
                    .record(new Move(List.of(nonsense), Optional.empty(), List.of()));
        }

        assertThatThrownBy(() -> Opened.open(new Places(data, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        try (var channel =
                        FileChannel.open(
                                folder.resolve("journal.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void whatIsPutInForceSchedulesTheNextAnswersAndHoldsAtTheNextStart() {
        var places = new Places(new DataFolder(folder), Optional.empty());
        var set = TuningFixture.set(0.5);
        try (var opened = Opened.open(places)) {
            var tuning = opened.tuning();
            tuning.store(tuning.adopting(set, tuning.material()));
            var sitting = opened.study().begin(new Length.Questions(1));
            sitting.next();
            sitting.answer(new GaveUp(), StudyFixture.effort());

            assertThat(parameters(opened)).containsExactly(set.parameters().id());
        }
        try (var opened = Opened.open(places)) {
            assertThat(opened.tuning().inForce().set()).isEqualTo(set);
            assertThat(opened.database().history().events()).hasSize(3);
        }
    }

    private static List<UUID> parameters(Opened opened) {
        return opened.database().history().events().stream()
                .filter(Answered.class::isInstance)
                .flatMap(event -> ((Answered) event).judgement().scheduled().stream())
                .map(scheduled -> scheduled.target().parameters())
                .toList();
    }
}
