package app.interval.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Problem;
import app.interval.bank.SampleBank;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class TemplateTest {

    private static final String FILE = "web/http/new.md";
    private static final Objective OBJECTIVE = new Objective("web/http#m1");

    @TempDir Path folder;
    private SampleBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsWrongWithIsWhatIsStillToWrite(ItemType type) throws IOException {
        bank.write(FILE, template(type, Optional.empty()).text());

        assertThat(bank.read().problems())
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals(FILE))
                .extracting(Problem::message)
                .allMatch(message ->
                        message.contains(Template.TAG) || message.contains(Template.SOURCE));
    }

    @ParameterizedTest
    @EnumSource
    void onceWrittenItIsADraftOfItsType(ItemType type) throws IOException {
        var text = template(type, Optional.of("A title")).text();
        bank.write(FILE, filled(text));

        var read = bank.read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.items())
                .filteredOn(item -> item.source().file().equals(FILE))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item().facts().type()).isEqualTo(type);
                    assertThat(item.item().facts().objective()).isEqualTo(OBJECTIVE);
                    assertThat(item.item().facts().label().title()).isEqualTo("A title");
                    assertThat(item.authoring().status().word()).isEqualTo("draft");
                    assertThat(item.item().origin().checked()).isEqualTo(SampleBank.TODAY);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Who gets the loop first?                    | who-gets-the-loop-first
                    Überall: "no" & 'yes'                       | uberall-no-yes
                    ???                                         | cloze-m1
                    A title that is as long as titles may be and so full of words | a-title-that-is-as-long-as-titles-may-be-and-so-full-of
                    """)
    void theFileIsNamedAfterTheTitle(String title, String name) {
        assertThat(template(ItemType.CLOZE, Optional.of(title)).slug()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "no: \"yes\" # \\ | x\n- item | x\n[a] & *b | x")
    void whateverTheTitleIsItReadsAsWritten(String title, String ignored) throws IOException {
        bank.write(FILE, filled(template(ItemType.FLASHCARD, Optional.of(title)).text()));

        assertThat(bank.read().items())
                .extracting(item -> item.item().facts().label().title())
                .contains(title);
    }

    @Test
    void anIdIsDrawnUntilNobodyHasIt() {
        var first = ItemIds.draw(new Random(1), Set.of());
        var second = ItemIds.draw(new Random(1), Set.of(first));

        assertThat(first).matches("q-[0-9a-hjkmnp-tv-z]{8}").isNotEqualTo(second);
        assertThat(ItemIds.draw(new Random(1), Set.of(second))).isEqualTo(first);
    }

    private static Template template(ItemType type, Optional<String> title) {
        var start = new Template.Start("q-0000000z", SampleBank.TODAY, Optional.of("Three"));
        return new Template(type, OBJECTIVE, title, start);
    }

    private static String filled(String text) {
        return text.replace(Template.TAG, "put-creates").replace(Template.SOURCE, "rfc");
    }
}
