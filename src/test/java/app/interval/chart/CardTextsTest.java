package app.interval.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.domain.text.RichText;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeTasks;
import app.interval.study.Turn;
import app.interval.study.Turn.Occasion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Questions, answers and reports of problems as texts for elsewhere.
class CardTextsTest {

    private static final Curriculum CURRICULUM = FakeBank.sample().curriculum();

    @Test
    void beforeTheAnswerNothingThatTellsIt() {
        var item = FakeItems.single(1);
        var turn = turn(item, "c", "a", "b", "d");
        var choice = (Task.Choice) item.task();

        var question = CardMarkdown.question(turn);

        assertThat(question)
                .contains("1. " + text(choice, "c"))
                .contains("2. " + text(choice, "a"));
        assertThat(question)
                .doesNotContain(item.facts().label().title())
                .doesNotContain(item.teaching().explanation().plain());
        choice.options()
                .forEach(option -> assertThat(question).doesNotContain(option.rationale().plain()));
    }

    @Test
    void afterItTheAnswerItsReasonsAndWhereToReadOn() {
        var item = FakeItems.single(1);
        var whole = CardMarkdown.whole(turn(item, "a", "b", "c", "d"), CURRICULUM);

        assertThat(whole).startsWith("# " + item.facts().label().title());
        assertThat(whole).contains("## What is right", "## Why");
        ((Task.Choice) item.task())
                .options()
                .forEach(option -> assertThat(whole).contains(option.rationale().plain()));
    }

    static Stream<Item> everyType() {
        return Stream.of(
                FakeItems.single(1),
                FakeItems.multiple(2),
                FakeItems.predict(3),
                FakeItems.flashcard(4),
                FakeTasks.item(5, ItemType.CLOZE, FakeTasks.cloze()),
                FakeTasks.item(6, ItemType.ORDER, FakeTasks.order()),
                FakeTasks.item(7, ItemType.MATCH, FakeTasks.match()),
                FakeTasks.item(8, ItemType.FIND_BUG, FakeTasks.findBug()),
                FakeTasks.item(9, ItemType.OPEN, FakeTasks.open()),
                FakeTasks.item(10, ItemType.BEHAVIOURAL, FakeTasks.behavioural()),
                FakeTasks.item(11, ItemType.CODING, FakeTasks.coding()));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everyTypeSaysWhatIsRight(Item item) {
        assertThat(CardTexts.right(item).plain()).isNotBlank();
        assertThat(CardMarkdown.whole(shown(item), CURRICULUM)).contains("## What is right");
    }

    @Test
    void whatWasAnsweredIsSaidInTheWordsOfTheQuestion() {
        var match = FakeTasks.match();
        var matching = shown(FakeTasks.item(7, ItemType.MATCH, match));
        assertThat(said(matching, new Answer.Matched(Map.of("1", "2"))))
                .contains(match.pairs().getFirst().left().plain())
                .contains(match.right("2").plain());
        var order = FakeTasks.order();
        var ordering = shown(FakeTasks.item(6, ItemType.ORDER, order));
        assertThat(said(ordering, new Answer.Ordered(List.of("2", "1"))))
                .isEqualTo(order.block("2").plain() + "\n" + order.block("1").plain());
        var bug = shown(FakeTasks.item(8, ItemType.FIND_BUG, FakeTasks.findBug()));
        assertThat(said(bug, new Answer.Picked(Set.of("2")))).startsWith("Line 2: ");
        var predict = shown(FakeItems.predict(3));
        assertThat(said(predict, new Answer.Typed("1\n2"))).isEqualTo("1\n2");
        assertThat(said(predict, new Answer.GaveUp())).isEqualTo("I don't know.");
    }

    /// Whose story it was, nobody reads in a report.
    @Test
    void aStoryOfTheLearnersStaysWhereItIs() {
        var told = shown(FakeTasks.item(10, ItemType.BEHAVIOURAL, FakeTasks.behavioural()));

        assertThat(said(told, new Answer.Told(new UUID(1, 2)))).contains("not in here");
    }

    @Test
    void aReportSaysWhatItIsAboutAndNothingElseOfTheLearner() {
        var turn = turn(FakeItems.single(1), "a", "b", "c", "d");
        var answer = Optional.<Answer>of(new Answer.Picked(Set.of("b")));
        var report =
                new ProblemReport(turn, answer, ProblemReport.Kind.TYPO, "it is *so*", "1.2.3");

        assertThat(report.fileName())
                .isEqualTo("interval-problem-" + turn.item().id().item() + ".md");
        assertThat(report.markdown())
                .contains("Question: " + turn.item().id() + ", version 1.0")
                .contains("Kind of problem: Typing error")
                .contains("Version of Interval: 1.2.3")
                .contains("it is \\*so\\*")
                .contains("## What was shown", "## What was answered");
        var kept = new ProblemReport(turn, Optional.empty(), ProblemReport.Kind.TYPO, " ", "1.2.3");
        assertThat(kept.markdown()).doesNotContain("What was answered", "In my words");
    }

    private static String text(Task.Choice choice, String label) {
        return choice.options().stream()
                .filter(option -> option.label().equals(label))
                .map(Task.Option::text)
                .map(RichText::plain)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Turn turn, Answer answer) {
        return CardTexts.answered(turn, answer).plain();
    }

    private static Turn shown(Item item) {
        return switch (item.task()) {
            case Task.Choice choice ->
                    turn(
                            item,
                            choice.options().stream()
                                    .map(Task.Option::label)
                                    .toArray(String[]::new));
            case Task.Order order -> turn(item, order.accepted().getFirst().toArray(String[]::new));
            case Task.Match match -> turn(item, match.rights().toArray(String[]::new));
            default -> turn(item);
        };
    }

    private static Turn turn(Item item, String... order) {
        return new Turn(item, new Fresh(item.id()), new UUID(0, 1), List.of(order), Occasion.STUDY);
    }
}
