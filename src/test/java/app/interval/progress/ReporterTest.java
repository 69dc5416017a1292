package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Wish;
import app.interval.progress.Report.Ask;
import app.interval.progress.Report.Firsts;
import app.interval.progress.Report.Questions;
import app.interval.progress.Report.Subject;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ReporterTest {

    private final ReportFixture fixture = new ReportFixture();

    @Test
    void anEmptyLogIsNoEvidenceAndNoGaps() {
        var report = fixture.report();

        assertThat(report.count()).isEqualTo(Count.NONE);
        assertThat(report.enough()).isFalse();
        assertThat(report.since()).isEmpty();
        assertThat(report.daysLeft()).isEmpty();
        assertThat(report.findings().strengths()).isEmpty();
        assertThat(report.findings().gaps()).isEmpty();
        assertThat(report.findings().asks()).isEmpty();
    }

    @Test
    void aSharePlacesATopicAmongStrengthsOrGapsOnceItIsEnough() {
        fixture.asked("async/event-loop#m1", 5, 4);
        fixture.asked("databases/isolation#m1", 2, 2);
        fixture.asked("databases/locking#m1", 4, 3);

        var findings = fixture.report().findings();

        assertThat(addresses(findings.strengths())).containsExactly("async/event-loop");
        assertThat(addresses(findings.gaps())).containsExactly("databases/locking");
    }

    @Test
    void gapsBeginWithWhatWasMissedMost() {
        fixture.asked("docs/style#m1", 2, 0);
        fixture.asked("async/event-loop#m1", 4, 2);
        fixture.asked("databases/isolation#m1", 9, 4);

        assertThat(addresses(fixture.report().findings().gaps()))
                .containsExactly("databases/isolation", "docs/style", "async/event-loop");
    }

    @Test
    void aSubjectHasItsCountsAndWhatTheBankAsksAtTheLevel() {
        fixture.asked("databases/isolation#m1", 3, 1);
        fixture.asked("databases/isolation#e1", 3, 3);

        var gap = fixture.report().findings().gaps().getFirst();

        assertThat(gap.count()).isEqualTo(new Count(3, 1));
        assertThat(gap.questions()).isEqualTo(new Questions(3, Duration.ofSeconds(270)));
        assertThat(gap.questions().minutes()).isEqualTo(5);
    }

    @Test
    void coreTopicsOfWeightyAreasAreMissingUntilAskedWithoutHelpAtTheLevel() {
        assertThat(addresses(fixture.report().findings().unmet()))
                .containsExactly(
                        "databases/isolation",
                        "databases/locking",
                        "async/event-loop",
                        "async/cancellation");

        fixture.asked("databases/isolation#m1", 1, 0);
        fixture.aided("databases/locking#m1");
        fixture.asked("async/cancellation#s1", 1, 1);

        assertThat(addresses(fixture.report().findings().unmet()))
                .containsExactly("databases/locking", "async/event-loop", "async/cancellation");
        assertThat(fixture.report().findings().unmetInAll()).isEqualTo(3);
    }

    @Test
    void whatWasMissedIsAskedForByItsObjective() {
        fixture.asked("databases/isolation#m1", 2, 1);
        fixture.asked("databases/isolation#m2", 3, 1);
        fixture.asked("databases/isolation#e1", 5, 0);

        assertThat(fixture.report().findings().asks())
                .extracting(ask -> ask.objective().address())
                .containsExactly("databases/isolation#m2", "databases/isolation#m1");
        assertThat(fixture.report().findings().asks())
                .extracting(Ask::text)
                .first()
                .isEqualTo("Explain `databases/isolation#m2` here");
    }

    @Test
    void helpAndTakingBackAreCountedAsMetAndAsNothingElse() {
        fixture.asked("docs/style#m1", 2, 1);
        fixture.aided("docs/style#m1");
        fixture.takenBack("docs/style#m1");
        fixture.selfGraded("docs/style#m1");

        assertThat(fixture.report().firsts()).isEqualTo(new Firsts(5, 1));
        assertThat(fixture.report().count()).isEqualTo(new Count(3, 2));
    }

    @Test
    void everythingIsAboutTheLevelAimedAt() {
        fixture.wish(
                new Wish.Aim(Level.SENIOR),
                new Wish.Interview(Optional.of(ReportFixture.TODAY.minusDays(2))));
        fixture.asked("databases/isolation#m1", 25, 5);
        fixture.asked("async/cancellation#s1", 3, 3);

        var report = fixture.report();

        assertThat(report.count()).isEqualTo(new Count(3, 3));
        assertThat(addresses(report.findings().strengths())).containsExactly("async/cancellation");
        assertThat(report.findings().gaps()).isEmpty();
        assertThat(report.daysLeft()).contains(-2L);
        assertThat(addresses(report.findings().unmet()))
                .containsExactly("databases/isolation", "databases/columns");
    }

    @Test
    void answersFromBeforeATopicMovedCountForItsNewPlace() {
        fixture.asked("databases/isolation-levels#m1", 2, 0);
        fixture.asked("databases/isolation#m1", 1, 0);

        assertThat(fixture.report().findings().gaps())
                .extracting(Subject::count)
                .containsExactly(new Count(3, 0));
    }

    @Test
    void answersFromBeforeATopicMovedToAnotherAreaCountThere() {
        fixture.asked("servers/loop#m1", 3, 1);

        var evidence = fixture.report().standing().evidence();

        assertThat(evidence.in("async", Level.MID)).isEqualTo(new Count(3, 1));
        assertThat(evidence.in("servers")).isEqualTo(Count.NONE);
    }

    private static List<String> addresses(List<Subject> subjects) {
        return subjects.stream().map(subject -> subject.topic().address()).toList();
    }
}
