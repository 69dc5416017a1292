package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// What becomes of each type that learners judge themselves.
class SelfGradedTypesTest extends ItemTypesFixture {

    @Test
    void flashcard() throws IOException {
        var task = task("flashcard", Task.Flashcard.class);

        assertThat(task.answer().plain()).isEqualTo("GET, and also HEAD.");
        assertThat(task.points())
                .containsExactly(
                        RichText.of("GET is named"),
                        paragraph(new Inline.Code("HEAD"), new Inline.Words(" is named")));
        assertThat(ways("flashcard")).isZero();
        assertThat(selfGraded("flashcard")).isTrue();
    }

    @Test
    void open() throws IOException {
        var task = task("open", Task.Open.class);

        assertThat(task.clarifications())
                .extracting(RichText::plain)
                .containsExactly("There are ten clients.", "They cannot be updated.");
        assertThat(task.rubric())
                .extracting(Dimension::title)
                .containsExactly("Contract", "Evolution");
        var contract = task.rubric().getFirst();
        assertThat(contract.signs()).containsEntry(Level.ENTRY, RichText.of("Names methods."));
        assertThat(contract.signs().get(Level.MID))
                .isEqualTo(
                        paragraph(
                                new Inline.Words("Names "),
                                new Inline.Emphasis(List.of(new Inline.Words("codes")), false),
                                new Inline.Words(".")));
        assertThat(contract.redFlag()).isEqualTo(RichText.of("Names products."));
        assertThat(task.modelAnswer().blocks()).hasSize(2);
        assertThat(task.followUps())
                .containsExactly(RichText.of("And then?"), RichText.of("What else?"));
        assertThat(sample.item("open").item().teaching().explanation()).isEqualTo(RichText.EMPTY);
        assertThat(selfGraded("open")).isTrue();
    }

    @Test
    void behavioural() throws IOException {
        var task = task("behavioural", Task.Behavioural.class);

        assertThat(task.signals()).extracting(Dimension::title).containsExactly("Ownership");
        assertThat(task.starGuide().plain()).isEqualTo("Situation: what was.");
        assertThat(task.strongAnswer().plain()).isEqualTo("\"We stopped it.\"");
        assertThat(task.weakAnswer().plain()).isEqualTo("\"It was fixed.\"");
        assertThat(task.followUps()).containsExactly(RichText.of("Who disagreed?"));
        assertThat(selfGraded("behavioural")).isTrue();
    }
}
