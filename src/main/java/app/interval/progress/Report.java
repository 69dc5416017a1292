package app.interval.progress;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Objective;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What a learner shows a friend or mentor: what was asked, how it went, what is missing. Counts
/// and shares of what happened, at the level the learner aims at; no forecast.
public record Report(Made made, Standing standing, Firsts firsts, Findings findings) {

    /// By which program over which questions.
    ///
    /// @param program its version, `0.1.0`
    /// @param bank SHA-256 of the question bank, 64 hexadecimal digits
    public record Made(String program, String bank) {}

    /// How items of the level were met.
    ///
    /// @param met all that were answered, with and without help
    /// @param selfGraded first attempts without help of which the learner was the judge
    public record Firsts(int met, int selfGraded) {}

    /// What stands out at the level. Lists begin with what matters most and end after a few.
    ///
    /// @param strengths topics with enough first attempts, most of them right
    /// @param gaps topics missed most
    /// @param unmet core topics of the weightier areas, none of whose questions was a first attempt
    /// @param unmetInAll how many there are of the last kind, listed or not
    /// @param asks what was missed most, to be asked aloud
    public record Findings(
            List<Subject> strengths,
            List<Subject> gaps,
            List<Subject> unmet,
            int unmetInAll,
            List<Ask> asks) {

        public Findings {
            strengths = List.copyOf(strengths);
            gaps = List.copyOf(gaps);
            unmet = List.copyOf(unmet);
            asks = List.copyOf(asks);
        }
    }

    /// A topic at the level.
    ///
    /// @param count first attempts without help
    public record Subject(Topic topic, Count count, Questions questions) {}

    /// What the bank asks about a topic at the level.
    ///
    /// @param expected time an informed person needs for all of them
    public record Questions(int count, Duration expected) {

        static final Questions NONE = new Questions(0, Duration.ZERO);

        Questions plus(Questions other) {
            return new Questions(count + other.count, expected.plus(other.expected));
        }

        /// Begun minutes.
        public long minutes() {
            return expected.plusSeconds(59).toMinutes();
        }
    }

    /// Something to ask the learner.
    ///
    /// @param text what a person should be able to do
    public record Ask(Topic topic, Objective objective, String text) {}

    public LocalDate today() {
        return standing.now().today();
    }

    public Settings settings() {
        return standing.now().settings();
    }

    /// The level aimed at.
    public Level level() {
        return settings().goal().level();
    }

    /// First attempts without help at the level.
    public Count count() {
        return standing.evidence().at(level());
    }

    /// Whether they are enough for a share.
    public boolean enough() {
        return count().asked() >= Evidence.ENOUGH;
    }

    /// The first day studied, if there is one.
    public Optional<LocalDate> since() {
        return standing.diary().days().keySet().stream().findFirst();
    }

    /// Days to the interview; negative if it is over.
    public Optional<Long> daysLeft() {
        return settings().goal().interview().map(day -> ChronoUnit.DAYS.between(today(), day));
    }
}
