package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Erased;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Other;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What is written to the log is what is read from it.
class LogTest {

    @TempDir Path folder;

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);
    private Sql sql;
    private Database database;
    private Journal journal;

    @BeforeEach
    void open() {
        sql = new Sql(folder.resolve("journal"));
        database = Database.open(sql.file());
        journal = database.journal(new Writer(new UUID(7, 1), "0.1.0"));
        stamps.pass(Duration.ofNanos(123_456_789));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyKindOfEventIsReadBackAsItWasWritten() {
        var answered = events.answered(1, Grade.EASY, 5);
        var submitted = events.submitted(2);
        var undone = events.undone(answered);
        var start = stamps.stamp();
        var log =
                List.of(
                        new Session(start, Mark.START, start.id(), Map.of("minutes", "15")),
                        answered,
                        events.practised(3),
                        submitted,
                        events.assessed(submitted, Grade.HARD, 2),
                        events.overridden(answered, Grade.AGAIN, 1),
                        undone,
                        events.redone(undone),
                        events.reset(1),
                        events.dueSet(2, stamps.now()),
                        new Suspended(stamps.stamp(), FakeItems.id(3), Why.LEECH),
                        new Suspended(stamps.stamp(), FakeItems.id(4), Why.WISH),
                        new Event.Resumed(stamps.stamp(), FakeItems.id(3)),
                        new Event.Starred(stamps.stamp(), FakeItems.id(3)),
                        new Event.Unstarred(stamps.stamp(), FakeItems.id(3)),
                        new Event.Buried(stamps.stamp(), FakeItems.id(4)),
                        new Event.Hinted(stamps.stamp(), start.id(), FakeItems.id(4), 2),
                        new Session(stamps.stamp(), Mark.PAUSE, start.id(), Map.of("item", "?")),
                        events.other("label", FakeItems.id(3)),
                        new Other(stamps.stamp(), "pack-installed", none(), none()),
                        new Session(stamps.stamp(), Mark.END, start.id()));

        log.forEach(this::record);

        assertThat(journal.events()).containsExactlyElementsOf(log);
        assertThat(database.history().events()).containsExactlyElementsOf(log);
    }

    static Stream<Answer> answers() {
        return Stream.of(
                new Picked(Set.of("c", "a")),
                new Picked(Set.of()),
                new Typed(""),
                new GaveUp(Optional.of(new Filled(Map.of("2", "b"), Set.of("2")))),
                new Typed(" {\"typed\": 'x'}\n\\ \t\u0000\u0007 ü \uD83D\uDC0D "),
                new Typed("line\r\n".repeat(2_000)),
                new Filled(Map.of("1", "n * 2", "2", ""), Set.of()),
                new Filled(Map.of("2", " \"b\"\n"), Set.of("2")),
                new Filled(Map.of(), Set.of()),
                new Ordered(List.of("3", "x1", "10", "1")),
                new Ordered(List.of()),
                new Matched(Map.of("2", "x1", "1", "2")),
                new Matched(Map.of()),
                new Told(new UUID(1, 2)),
                new Thought(),
                new GaveUp(),
                new Erased());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadBackAsItWasGiven(Answer answer) {
        var answered = events.answered(1, answer, events.judgement(Grade.GOOD, 3));

        record(answered);

        assertThat(journal.events()).containsExactly(answered);
    }

    @Test
    void everythingAboutAnAttemptIsReadBack() {
        var edition = new Edition(FakeItems.id(4), new Version(12, 345), "ab".repeat(32));
        var spent = new Spent(Duration.ofNanos(61_234_567_890L), Duration.ofMillis(999));
        var attempt =
                new Attempt(
                        new Asked(Optional.empty(), 2, edition, new Context("mock"), List.of()),
                        new Picked(Set.of("b")),
                        new Effort(3, 2, Optional.of(Certainty.GUESS), chance(0.3), spent),
                        new Before(chance(1 / 3.0), chance(Math.nextUp(0.5))));
        var judgement =
                new Judgement(new Outcome(false, 2 / 3.0, true), Remarks.NONE, Optional.empty());
        var answered = new Answered(stamps.stamp(), attempt, judgement);

        record(answered);

        assertThat(journal.events()).containsExactly(answered);
    }

    @Test
    void answersAreKeptByLabelAndTheOrderShownBesideThem() throws SQLException {
        record(events.answered(1, new Picked(Set.of("c", "a")), events.judgement(Grade.GOOD, 3)));

        assertThat(sql.column("SELECT response FROM answer"))
                .containsExactly("{\"picked\":[\"a\",\"c\"]}");
        assertThat(sql.column("SELECT shown_order FROM answer")).containsExactly("c a b");
    }

    @Test
    void partsOfAnAnswerAreKeptByLabel() throws SQLException {
        var good = events.judgement(Grade.GOOD, 3);
        var filled = new Filled(Map.of("2", "b", "1", "a"), Set.of("2"));
        record(events.answered(1, filled, good));
        record(events.answered(2, new Ordered(List.of("2", "x1", "1")), good));
        record(events.answered(3, new Matched(Map.of("2", "x1", "1", "2")), good));

        assertThat(sql.column("SELECT response FROM answer ORDER BY item"))
                .containsExactly(
                        "{\"filled\":{\"1\":\"a\",\"2\":\"b\"},\"chosen\":[\"2\"]}",
                        "{\"ordered\":[\"2\",\"x1\",\"1\"]}",
                        "{\"matched\":{\"1\":\"2\",\"2\":\"x1\"}}");
    }

    @Test
    void whatTheLearnerMarkedIsKeptBesideTheJudgement() throws SQLException {
        record(events.answered(1, Grade.GOOD, 5));

        assertThat(sql.column("SELECT details FROM judgement"))
                .containsExactly("{\"levels\":{\"1\":\"senior\",\"3\":\"entry\"},\"ticks\":[2,1]}");
    }

    @Test
    void aLevelOnlyANewerProgramKnowsIsNoLevel() throws SQLException {
        record(events.answered(1, Grade.GOOD, 5));
        sql.run(
                "UPDATE judgement SET details ="
                        + " JSON '{\"levels\":{\"1\":\"mid\",\"2\":\"staff\"}}'");

        assertThat(journal.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.judgement().remarks())
                                        .isEqualTo(new Remarks(List.of(), Map.of(1, Level.MID))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ranked\":[[1,2],[3]]}",
                "{\"ordered\":[[1,2],[3]]}",
                "{\"filled\":{\"1\":{\"from\":2}}}",
                "{\"matched\":\"all\"}"
            })
    void aResponseOfANewerProgramIsKeptAndTheLogStaysReadable(String response) throws SQLException {
        record(events.answered(1, Grade.GOOD, 5));
        sql.run("UPDATE answer SET response = JSON '" + response + "'");

        assertThat(journal.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.attempt().answer()).isEqualTo(new Erased()));
        assertThat(sql.column("SELECT response FROM answer")).containsExactly(response);
    }

    @Test
    void aZoneThisSystemDoesNotKnowLeavesTheLogReadable() throws SQLException {
        record(events.reset(1));
        sql.run("UPDATE event SET zone = 'Europe/Atlantis'");

        assertThat(journal.events())
                .singleElement()
                .satisfies(event -> assertThat(event.stamp().zone()).isEqualTo(ZoneOffset.UTC));
    }

    private void record(Event event) {
        journal.record(new Move(List.of(event), Optional.empty(), List.of()));
    }

    private static OptionalDouble chance(double value) {
        return OptionalDouble.of(value);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
