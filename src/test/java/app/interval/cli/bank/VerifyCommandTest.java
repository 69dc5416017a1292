package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.bank.SampleBank;
import app.interval.cli.bank.Verifier.Failure;
import app.interval.cli.bank.Verifier.Outcome;
import app.interval.cli.bank.Verifier.Request;
import app.interval.cli.bank.Verifier.Result;
import app.interval.domain.item.ItemType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class VerifyCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();
    private SampleBank bank;
    private @Nullable Request asked;
    private ItemType failing = ItemType.CODING;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
        desk.verifier = this::verify;
    }

    @Test
    void failuresAreListedThenWhatWasNotVerifiedThenTheCounts() {
        assertThat(desk.type("verify", folder)).isEqualTo(1);
        assertThat(desk.out())
                .startsWith("Failed\n")
                .contains(
                        folder.resolve("web/http/coding.md") + ":7: solution passes\n    2 != 3\n")
                .containsSubsequence("Not verified here\n", "order.md:1: no postgres")
                .contains("coding                  0       1         0               0    1")
                .endsWith(
                        "11 items: 7 verified, 1 failed, 1 not verified here, 2 with nothing to"
                                + " run.\n");
    }

    @Test
    void whatIsNotVerifiedHereIsNoFinding() {
        failing = ItemType.OPEN;

        assertThat(desk.type("verify", folder)).isZero();
        assertThat(desk.out()).startsWith("Not verified here\n").contains("8 verified, 0 failed");
    }

    @Test
    void whereAllHasToBeVerifiedAPublishedQuestionThatIsNotIsAFinding() throws IOException {
        failing = ItemType.OPEN;

        assertThat(desk.type("verify", folder, "--complete")).isEqualTo(1);

        bank.replace("web/http/order.md", "status: published", "status: review");
        assertThat(desk.type("verify", folder, "--complete")).isZero();
    }

    @Test
    void aFileThatDoesNotReadIsNotPassedOver() throws IOException {
        failing = ItemType.OPEN;
        bank.replace("web/http/cloze.md", "level: mid", "level: expert");

        assertThat(desk.type("verify", folder)).isEqualTo(1);
        assertThat(desk.out()).contains("1 file cannot be read");
    }

    @Test
    void whatIsWantedIsHandedOn() {
        desk.type("verify", folder);
        assertThat(asked).isEqualTo(new Request(List.of(), true));

        desk.type("verify", folder, "-p", "one", "-p", "two", "--no-cache");
        assertThat(asked).isEqualTo(new Request(List.of(Path.of("one"), Path.of("two")), false));
    }

    @Test
    void progressIsShownOnlyWhereSomebodyLooksOn() {
        desk.type("verify", folder);
        assertThat(desk.err()).isEmpty();

        desk.watch();
        desk.type("verify", folder);
        assertThat(desk.err()).contains("3 of 11: web/http/", "11 of 11: web/http/");
    }

    @Test
    void withoutAnInterpreterNothingRuns() {
        desk.verifier =
                (_, _, _) -> {
                    throw new CannotRunException("no interpreter");
                };

        assertThat(desk.type("verify", folder)).isEqualTo(2);
        assertThat(desk.err()).isEqualTo("no interpreter\n");
    }

    @Test
    void programsGetWhatTheSchemaSays() {
        desk.type("verify", folder, "--format", "json");

        assertThat(Desk.offences("verify", desk.out())).isEmpty();
        assertThat(desk.out()).contains("\"outcome\" : \"not-verified-here\"");
        assertThat(Desk.offences("verify", desk.out().replace("not-verified-here", "passed")))
                .isNotEmpty();
    }

    private List<Result> verify(Bank read, Request request, Verifier.Progress progress) {
        asked = request;
        var done = 0;
        for (var item : read.items()) {
            progress.at(++done, read.items().size(), item);
        }
        return read.items().stream().map(this::verify).toList();
    }

    private Result verify(BankItem item) {
        var type = item.item().facts().type();
        if (type == failing && type == ItemType.CODING) {
            var failures = List.of(new Failure("solution passes", "2 != 3\n", 7));
            return new Result(item, Outcome.FAILED, "", failures);
        }
        return switch (type) {
            case ORDER -> new Result(item, Outcome.NOT_VERIFIED_HERE, "no postgres", List.of());
            case OPEN, BEHAVIOURAL ->
                    new Result(item, Outcome.NOTHING_TO_RUN, "of its type", List.of());
            default -> new Result(item, Outcome.VERIFIED, "", List.of());
        };
    }
}
