package app.interval.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.interval.mutants.Mutation.Change;
import app.interval.mutants.Mutation.Condition;
import app.interval.mutants.Mutation.Fate;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

/// The form of `mutations.txt`, and what is refused of it.
class MutationsTest {

    private static final String TOKEN = "security/crypto-basics/reset-token.md";

    @Test
    void aMutationHasANameAFileChangesAndAFate() {
        var text =
                """
                # a remark

                == It is broken
                file: a/b/c.md
                refused by: S17
                with: little time
                - one
                -
                + ␂two␍␊
                - three
                """;

        assertThat(Mutations.of(text))
                .singleElement()
                .returns("It is broken", Mutation::name)
                .returns("a/b/c.md", Mutation::file)
                .returns(new Fate.Refused("S17"), Mutation::fate)
                .returns(Condition.LITTLE_TIME, Mutation::condition)
                .extracting(Mutation::changes)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(new Change("one\n", "\uFEFFtwo\r\n"), new Change("three", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    file: a\\nhello ¦ line 3: this is no part of a mutation: hello
                    file: a\\nfile: b ¦ line 3: file stands twice
                    file: a\\nrefused by: S01\\n+ b ¦ line 5: there is no text to replace, '- ..'
                    refused by: S01\\n- b ¦ line 4: the mutation before lacks its name or its file
                    file: a\\n- b ¦ line 4: the mutation before has not one fate: []
                    file: a\\nunnoticed: b\\nwith: c\\n- b ¦ line 6: unknown condition: c
                    """)
    void aWrongLineIsNamed(String lines, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mutations.of("== It is broken\n" + lines.replace("\\n", "\n")))
                .withMessage(message.replace("''", "'"));
    }

    @ParameterizedTest
    @CsvSource({"there is no such text", "random"})
    void aTextThatDoesNotStandInTheItemExactlyOnceIsRefused(String text, @TempDir Path folder)
            throws IOException {
        var bank = BrokenBank.in(folder.resolve("bank"));
        var head = "== It is broken\nfile: " + TOKEN + "\nrefused by: S01\n- ";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bank.with(Mutations.of(head + text).getFirst()))
                .withMessageStartingWith("It is broken: " + TOKEN)
                .withMessageEndingWith(text);
        assertThat(bank.sound().problems()).isEmpty();
    }

    @Test
    void afterwardsTheBankIsSoundAgain(@TempDir Path folder) throws IOException {
        var bank = BrokenBank.in(folder.resolve("bank"));
        var text = "== It is broken\nfile: " + TOKEN + "\nrefused by: S01\n- title: \n+ titel: ";

        assertThat(bank.with(Mutations.of(text).getFirst()).problems()).isNotEmpty();
        assertThat(bank.sound().problems()).isEmpty();
    }
}
