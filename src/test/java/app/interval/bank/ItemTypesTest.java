package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// What becomes of each type that the program judges, and among how many answers a guesser chooses.
class ItemTypesTest extends ItemTypesFixture {

    @Test
    void singleChoice() throws IOException {
        var choice = task("single-choice", Task.Choice.class);

        assertThat(choice.several()).isFalse();
        assertThat(choice.shuffled()).isTrue();
        assertThat(choice.correct()).containsExactly("a");
        var option = choice.options().get(1);
        assertThat(option.label()).isEqualTo("b");
        assertThat(option.misconception()).contains("put-creates");
        assertThat(option.text()).isEqualTo(paragraph(new Inline.Code("PUT")));
        assertThat(option.rationale()).isEqualTo(RichText.of("It replaces what is there."));
        assertThat(ways("single-choice")).isEqualTo(3);
    }

    @Test
    void multipleChoice() throws IOException {
        var choice = task("multiple-choice", Task.Choice.class);

        assertThat(choice.several()).isTrue();
        assertThat(choice.perOption()).isFalse();
        assertThat(choice.shuffled()).isFalse();
        assertThat(choice.correct()).containsExactlyInAnyOrder("a", "b");
        assertThat(ways("multiple-choice")).isEqualTo(8);
    }

    @Test
    void multipleChoiceJudgesEachOptionUnlessTold() throws IOException {
        sample.replace("web/http/multiple-choice.md", "scoring: all-or-nothing\n", "");

        assertThat(task("multiple-choice", Task.Choice.class).perOption()).isTrue();
    }

    @Test
    void predictOutput() throws IOException {
        var task = task("predict-output", Task.PredictOutput.class);

        assertThat(task.output()).isEqualTo("a\nb");
        assertThat(task.wrong())
                .containsExactly(
                        new Task.WrongText(
                                "put-creates", "b\na", RichText.of("Lines come in order.")));
        assertThat(ways("predict-output")).isZero();
        assertThat(sample.item("predict-output").item().prompt().code())
                .extracting(Block.Code::flags)
                .containsExactly(List.of("run"));
    }

    @Test
    void cloze() throws IOException {
        var task = task("cloze", Task.Cloze.class);

        assertThat(task.language()).isEqualTo("python");
        assertThat(task.code()).endsWith("return ___1___ <= status < ___2___");
        assertThat(task.check()).isEqualTo("assert ok(200)");
        assertThat(task.blanks()).extracting(Task.Blank::label).containsExactly("1", "2");
        assertThat(task.blanks().get(1).accepted()).containsExactly("300", "3_00");
        var wrong = task.blanks().getFirst().wrong().getFirst();
        assertThat(wrong.misconception()).isEqualTo("put-creates");
        assertThat(wrong.text()).isEqualTo("201");
        assertThat(wrong.rationale().plain()).isEqualTo("That is created, not the first.");
        assertThat(task.blanks().get(1).wrong().getFirst().rationale())
                .isEqualTo(RichText.of("The end is not included."));
        assertThat(ways("cloze")).isEqualTo(2 * 3);
        assertThat(sample.item("cloze").item().origin().proof().setup()).isEqualTo("import http");
    }

    @Test
    void order() throws IOException {
        var task = task("order", Task.Order.class);

        assertThat(task.blocks())
                .extracting(RichText::plain)
                .containsExactly("Open a connection.", "Send the request.", "Read the answer.");
        assertThat(task.distractors())
                .containsExactly(
                        new Task.Distractor(2, "get-changes", RichText.of("Send the answer.")));
        assertThat(task.alsoAccepted()).containsExactly(List.of(2, 1, 3), List.of(1, 3, 2));
        assertThat(task.check()).isEmpty();
        assertThat(ways("order")).isEqualTo(6);
    }

    @Test
    void orderOfCode() throws IOException {
        sample.replace(
                        "web/http/order.md",
                        "1. Open a *connection*.\n2. Send the request.\n3. Read the answer.",
                        "```python\na = 1\n```\n\n```python\nb = 2\n```\n\n```python\nc = 3\n```")
                .replace(
                        "web/http/order.md",
                        "## Explanation",
                        "## Check\n\n```python\nassert a\n```\n\n## Explanation");
        var task = task("order", Task.Order.class);

        assertThat(task.blocks())
                .extracting(RichText::plain)
                .containsExactly("a = 1", "b = 2", "c = 3");
        assertThat(task.check()).isEqualTo("assert a");
    }

    @Test
    void match() throws IOException {
        var task = task("match", Task.Match.class);

        assertThat(task.leftTitle()).isEqualTo("method");
        assertThat(task.rightTitle()).isEqualTo("effect");
        assertThat(task.pairs()).hasSize(3);
        assertThat(task.pairs().get(1).left()).isEqualTo(paragraph(new Inline.Code("PUT")));
        assertThat(task.pairs().get(1).right().plain()).isEqualTo("replaces | creates");
        assertThat(task.pairs().get(1).why().plain()).isEqualTo("It is idempotent.");
        assertThat(task.extras())
                .containsExactly(
                        new Task.Extra(RichText.of("forgets"), RichText.of("No method does so.")));
        assertThat(ways("match")).isEqualTo(4 * 3 * 2);
    }

    @Test
    void findBug() throws IOException {
        var task = task("find-bug", Task.FindBug.class);

        assertThat(task.code()).startsWith("def ok(status):").endsWith("return low < status");
        assertThat(task.fix()).endsWith("return low <= status");
        assertThat(task.check()).isEqualTo("assert ok(200)");
        assertThat(task.lines()).extracting(Task.Line::number).containsExactly(4, 2);
        assertThat(task.lines()).extracting(Task.Line::correct).containsExactly(true, false);
        assertThat(task.lines().get(1).rationale()).isEqualTo(RichText.of("The number is right."));
        assertThat(ways("find-bug")).as("lines that are not empty").isEqualTo(3);
    }

    @Test
    void coding() throws IOException {
        var task = task("coding", Task.Coding.class);

        assertThat(task.starter()).isEqualTo("def ok(status): ...");
        assertThat(task.tests()).isEqualTo(new Task.Tests("assert ok(200)", "assert not ok(300)"));
        assertThat(task.solution()).contains("200 <= status < 300");
        assertThat(task.limits()).isEqualTo(new Task.Limits(Duration.ofSeconds(5), 256));
        var wrong = task.wrong().getFirst();
        assertThat(wrong.name()).isEqualTo("off by one");
        assertThat(wrong.misconception()).isEqualTo("put-creates");
        assertThat(wrong.why()).isEqualTo(RichText.of("It takes 300 too."));
        assertThat(selfGraded("coding")).isFalse();
    }
}
