package app.interval.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.mutants.Mutation.Condition;
import app.interval.mutants.Mutation.Fate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Sound items of the question bank, broken in as many ways as somebody could think of, are noticed
/// by what should notice them. What needs patience is left to [MutationRun].
class MutationTest {

    private static final int LEAST = 60;
    private static final int MOST_UNNOTICED = 2;

    @TempDir private Path folder = Path.of("");

    @Test
    void nothingIsWrongBeforeSomethingIsBroken() throws IOException {
        var hunt = new Hunt(BrokenBank.in(folder.resolve("bank")), folder);

        assertThat(hunt.unbroken()).isEmpty();
    }

    @Test
    void whatIsBrokenIsNoticedByWhatShouldNoticeIt() throws Exception {
        var mutations =
                Mutations.all().stream()
                        .filter(mutation -> mutation.condition() != Condition.PATIENCE)
                        .toList();

        var all = hunt(mutations);

        assertThat(all)
                .hasSameSizeAs(mutations)
                .filteredOn(caught -> !caught.asExpected())
                .as("otherwise than expected")
                .isEmpty();
        assertThat(all)
                .filteredOn(caught -> !caught.anything())
                .extracting(caught -> caught.mutation().name())
                .containsExactly(
                        "The script holds for some years", "Another option is marked right");
    }

    @Test
    void thereAreManyWaysAndFewGoUnnoticed() throws IOException {
        var mutations = Mutations.all();

        assertThat(mutations).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(mutations).extracting(Mutation::name).doesNotHaveDuplicates();
        assertThat(mutations).extracting(Mutation::changes).doesNotHaveDuplicates();
        assertThat(mutations)
                .filteredOn(mutation -> mutation.fate() instanceof Fate.Unnoticed)
                .hasSizeLessThanOrEqualTo(MOST_UNNOTICED);
    }

    @Test
    void aMutationThatIsNoticedByAnotherRuleIsNotAsExpected() throws Exception {
        var wrong = mutation("refused by: S02\n- seconds: 60\n+ seconds: 60\n+ hints: 2");
        var never = mutation("refused by: S02\n- seconds: 60\n+ seconds: 61");
        var noticed = mutation("unnoticed: so be it\n- seconds: 60\n+ seconds: 1");

        assertThat(hunt(List.of(wrong, never, noticed)))
                .noneMatch(Caught::asExpected)
                .extracting(Caught::anything)
                .containsExactly(true, false, true);
    }

    private List<Caught> hunt(List<Mutation> mutations) throws IOException, InterruptedException {
        var bank = BrokenBank.of(mutations, folder.resolve("bank"));
        return new Hunt(bank, folder).of(mutations);
    }

    private static Mutation mutation(String lines) {
        return Mutations.of(
                        "== It is broken\nfile: security/crypto-basics/reset-token.md\n" + lines)
                .getFirst();
    }
}
