package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/// A clock is asked about when it stands a day or more behind what was written last.
class BehindTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(3));

    @Test
    void nobodyIsAskedBeforeAnythingWasWritten() {
        assertThat(desk.study.behind()).isEmpty();
    }

    @Test
    void aClockThatGoesOnIsBelieved() {
        desk.right(desk.sit(1));
        assertThat(desk.study.behind()).isEmpty();

        desk.stamps.pass(Duration.ofDays(400));
        assertThat(desk.study.behind()).isEmpty();
    }

    @Test
    void aDayBehindIsAskedAboutAndAnythingLessIsNot() {
        desk.right(desk.sit(1));
        var written = desk.stamps.stamp(desk.stamps.id());

        desk.stamps.pass(Duration.ofDays(-1).plusMinutes(1));
        assertThat(desk.study.behind()).isEmpty();

        desk.stamps.pass(Duration.ofMinutes(-1));
        var behind = desk.study.behind().orElseThrow();
        assertThat(behind.newest()).isEqualTo(written.at().atZone(written.zone()));
        assertThat(behind.clock()).isEqualTo(behind.newest().minusHours(24));
    }

    @Test
    void whoGoesOnIsNotAskedAgain() {
        desk.right(desk.sit(1));
        desk.stamps.pass(Duration.ofDays(-30));
        assertThat(desk.study.behind()).isPresent();

        desk.right(desk.sit(1));

        assertThat(desk.study.behind()).isEmpty();
    }
}
