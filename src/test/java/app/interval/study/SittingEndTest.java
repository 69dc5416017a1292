package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Session;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

/// What a sitting leaves in the log, and what it says at its end.
class SittingEndTest {

    @Test
    void aSessionIsInTheLogFromItsStartToItsEndAndItsAnswersNameIt() {
        var desk = new StudyFixture(FakeBank.ofChoices(2));
        var sitting = desk.sit(1);
        desk.right(sitting);
        sitting.next();
        sitting.end();

        var events = desk.journal.events();
        var start = events.getFirst().stamp().id();
        assertThat(events).hasSize(3);
        assertThat(events.getFirst())
                .isEqualTo(
                        new Session(
                                events.getFirst().stamp(),
                                Mark.START,
                                start,
                                Map.of("questions", "1", "context", "study", "scope", "all")));
        assertThat(((Answered) events.get(1)).attempt().asked().session()).hasValue(start);
        assertThat(events.getLast())
                .isEqualTo(new Session(events.getLast().stamp(), Mark.END, start));
    }

    @Test
    void theSummarySaysWhatWasDoneWhatWasMissedAndWhatIsLeft() {
        var desk = new StudyFixture(FakeBank.ofChoices(9));
        desk.due(7, 9);
        var sitting = desk.sit(3);
        desk.wrong(sitting);
        sitting.next();
        desk.right(sitting);
        sitting.next();
        desk.right(sitting);

        assertThat(sitting.next())
                .isInstanceOfSatisfying(
                        Over.class,
                        over -> {
                            var summary = over.summary();
                            assertThat(summary.score()).isEqualTo(new Summary.Score(3, 2, 1));
                            assertThat(summary.taken()).isEqualTo(Duration.ofSeconds(60));
                            assertThat(summary.stillDue()).isEqualTo(1);
                            assertThat(summary.missed())
                                    .singleElement()
                                    .satisfies(missed -> {
                                        assertThat(missed.title()).isEqualTo("Item 7");
                                        assertThat(missed.comesBack().orElseThrow().left())
                                                .isEqualTo(Duration.ofMinutes(8));
                                    });
                        });
    }
}
