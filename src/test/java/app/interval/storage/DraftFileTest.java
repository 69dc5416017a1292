package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.item.Edition;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Typed;
import app.interval.study.Drafts;
import app.interval.study.Drafts.Begun;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Begun answers in their file.
class DraftFileTest {

    private static final UUID SESSION = new UUID(3, 4);

    @TempDir Path folder;

    static Stream<Answer> answers() {
        return LogTest.answers().filter(answer -> !(answer instanceof Answer.Erased));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyKindOfAnswerIsReadAsItWasMade(Answer made) {
        var begun = begun(1, made);
        drafts().keep(begun);

        assertThat(drafts().of(begun.edition())).hasValue(begun);
        assertThat(drafts().last()).hasValue(begun);
    }

    @Test
    void whereOnlyAHintWasOpenedThereIsNoAnswer() {
        var begun = new Begun(SESSION, edition(1), Optional.empty(), Optional.empty());
        drafts().keep(begun);

        assertThat(drafts().last()).hasValue(begun);
    }

    @Test
    void theNewestTakesThePlaceOfTheOneBefore() {
        var drafts = drafts();
        drafts.keep(begun(1, new Typed("a")));
        drafts.keep(begun(2, new Typed("b")));
        drafts.keep(begun(1, new Typed("ab")));

        assertThat(drafts().of(edition(1)).flatMap(Begun::made)).hasValue(new Typed("ab"));
        assertThat(drafts().last()).map(Begun::edition).hasValue(edition(1));
    }

    @Test
    void whatIsDroppedIsNowhereInTheFolder() throws IOException {
        var drafts = drafts();
        drafts.keep(begun(1, new Typed("a secret")));
        drafts.drop(edition(1).id());

        assertThat(drafts().last()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anotherEditionOfTheQuestionHasNoDraft() {
        drafts().keep(begun(1, new Typed("a")));
        var before = edition(1);
        var later = new Edition(before.id(), before.version(), "%064x".formatted(99));

        assertThat(drafts().of(later)).isEmpty();
    }

    @Test
    void twentyAreKept() {
        var drafts = drafts();
        for (int number = 1; number <= 21; number++) {
            drafts.keep(begun(number, new Typed("a")));
        }

        assertThat(drafts().of(edition(1))).isEmpty();
        assertThat(drafts().of(edition(2))).isPresent();
    }

    @Test
    void whatCannotBeReadIsLostAndNothingElse() throws IOException {
        for (var text : new String[] {"", "{", "[1]", "[{\"item\":7}]", "null"}) {
            Files.writeString(file(), text);

            assertThat(drafts().last()).as(text).isEmpty();
        }
        drafts().keep(begun(1, new Typed("a")));
        assertThat(drafts().last()).isPresent();
    }

    @Test
    void aRowThatCannotBeReadCostsNoneOfTheOthers() throws IOException {
        var drafts = drafts();
        drafts.keep(begun(1, new Typed("a")));
        drafts.keep(begun(2, new Typed("b")));
        var written = Files.readString(file());
        var item = edition(2).id().toString();
        assertThat(written).contains(item);
        Files.writeString(file(), written.replace(item, "nothing"));

        drafts().keep(begun(3, new Typed("c")));

        assertThat(drafts().of(edition(1)).flatMap(Begun::made)).hasValue(new Typed("a"));
        assertThat(drafts().of(edition(2))).isEmpty();
        assertThat(drafts().of(edition(3))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "9", "0", "null", "[]"})
    void anAnswerIsKeptWithoutACertaintyThatCannotBeRead(String certainty) throws IOException {
        drafts().keep(begun(1, new Typed("a")));
        var written = Files.readString(file());
        var kept = "\"certainty\":" + Certainty.FAIRLY.number();
        assertThat(written).contains(kept);
        Files.writeString(file(), written.replace(kept, "\"certainty\":" + certainty));

        assertThat(drafts().last())
                .hasValue(
                        new Begun(
                                SESSION,
                                edition(1),
                                Optional.of(new Typed("a")),
                                Optional.empty()));
    }

    @Test
    void anAnswerInAFormThatIsNotKnownIsNone() throws IOException {
        drafts().keep(begun(1, new Typed("a")));
        var written = Files.readString(file());
        Files.writeString(file(), written.replace("\"typed\"", "\"sung\""));

        assertThat(drafts().last().flatMap(Begun::made)).isEmpty();
        assertThat(drafts().last().flatMap(Begun::certainty)).hasValue(Certainty.FAIRLY);
    }

    @Test
    void aFolderThatCannotBeWrittenLosesTheDraftAndNothingElse() {
        var drafts = new DraftFile(folder.resolve("missing").resolve("drafts.json"));

        drafts.keep(begun(1, new Typed("a")));

        assertThat(drafts.last()).isPresent();
    }

    private Drafts drafts() {
        return new DraftFile(file());
    }

    private Path file() {
        return folder.resolve("journal.drafts.json");
    }

    private static Edition edition(int number) {
        return FakeItems.single(number).facts().edition();
    }

    private static Begun begun(int number, Answer made) {
        return new Begun(
                SESSION, edition(number), Optional.of(made), Optional.of(Certainty.FAIRLY));
    }
}
