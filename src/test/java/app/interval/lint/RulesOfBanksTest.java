package app.interval.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.authoring.Blueprint;
import app.interval.authoring.Blueprint.Cell;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What only the sum of all items shows.
class RulesOfBanksTest {

    private static final String CHOICE = "single-choice.md";

    @TempDir Path folder;
    private CleanBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = CleanBank.in(folder);
    }

    private static Finding ofPack(Severity severity, String rule, String message, String remedy) {
        return new Finding(severity, "pack.yaml", 1, rule, message, remedy);
    }

    private BankItem item(String file) throws IOException {
        return bank.read().items().stream()
                .filter(item -> item.source().file().equals(CleanBank.path(file)))
                .findFirst()
                .orElseThrow();
    }

    private static List<BankItem> times(int times, BankItem item) {
        return Collections.nCopies(times, item);
    }

    /// What a rule says of the items.
    private List<Finding> findings(String rule, List<BankItem> items, Blueprint... stages)
            throws IOException {
        var whole = bank.read();
        var some = new Bank(whole.pack(), whole.curriculum(), Map.of(), items, List.of());
        return bank.lint(some, _ -> Map.of(), stages).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static List<BankItem> both(List<BankItem> some, List<BankItem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void atMostOneStemInTwentyIsNegative() throws IOException {
        var positive = item(CHOICE);
        bank.replace(CHOICE, "Which method may it send", "Which method is **NOT** to be sent");
        var loud = item(CHOICE);
        bank.replace(CHOICE, "**NOT**", "not");
        var quiet = item(CHOICE);

        assertThat(findings("T04", both(times(18, positive), List.of(loud, quiet))))
                .containsExactly(
                        ofPack(
                                Severity.ERROR,
                                "T04",
                                "2 of 20 stems are negative",
                                "Ask positively: at most one in twenty"));
        assertThat(findings("T04", both(times(19, positive), List.of(loud)))).isEmpty();
        assertThat(findings("T04", both(times(17, positive), List.of(loud, quiet)))).isEmpty();
    }

    @Test
    void theKeyIsTheLongestOptionInLessThanHalfOfTheItems() throws IOException {
        bank.replace(CHOICE, "asks for a representation", "asks for a representation only");
        var longest = item(CHOICE);
        bank.replace(
                CHOICE, "`PUT`, which sends a representation", "`PUT`, which sends what is new");
        bank.replace(CHOICE, "`GET`, which asks for a representation", "`GET`, which asks");
        var shorter = item(CHOICE);

        assertThat(findings("B03", both(times(5, longest), times(5, shorter))))
                .containsExactly(
                        ofPack(
                                Severity.ERROR,
                                "B03",
                                "the key is the longest option in 5 of 10 items",
                                "Shorten keys, or say more in wrong options"));
        assertThat(findings("B03", both(times(4, longest), times(5, shorter)))).isEmpty();
        assertThat(findings("B03", times(7, longest))).isEmpty();
    }

    @Test
    void halfOfTheKeysMayHaveOneLabel() throws IOException {
        var first = item(CHOICE);
        bank.replace(CHOICE, "### a (correct)", "### d (correct)");
        var last = item(CHOICE);

        assertThat(findings("B04", both(times(5, first), times(4, last))))
                .containsExactly(
                        ofPack(
                                Severity.WARNING,
                                "B04",
                                "the key is labelled a in 5 of 9 items",
                                "Mix the labels"));
        assertThat(findings("B04", both(times(5, first), times(5, last)))).isEmpty();
    }

    @Test
    void mostAnswersThatCodeCanDecideAreProvenByCode() throws IOException {
        var proven = item("find-bug.md");
        var unproven = item(CHOICE);
        var undecidable = item("open.md");

        assertThat(findings("B10", both(times(64, proven), times(36, unproven))))
                .containsExactly(
                        ofPack(
                                Severity.ERROR,
                                "B10",
                                "code proves 64 of 100 items it can decide and of 100 in all",
                                "Prove at least 65 and 50 in a hundred"));
        assertThat(findings("B10", both(times(49, proven), times(51, undecidable)))).hasSize(1);
        assertThat(findings("B10", both(times(65, proven), times(35, unproven)))).isEmpty();
        assertThat(findings("B10", both(times(50, proven), times(50, undecidable)))).isEmpty();
        assertThat(findings("B10", times(99, unproven))).isEmpty();
    }

    @Test
    void aBeliefThatManyItemsAskForDeservesALesson() throws IOException {
        var choice = item(CHOICE);
        var whole = bank.read();
        var four = both(whole.items(), times(1, choice));
        var five = both(whole.items(), times(2, choice));

        assertThat(beliefs(whole, four)).isEmpty();
        assertThat(beliefs(whole, five))
                .containsExactly(
                        new Finding(
                                Severity.WARNING,
                                "misconceptions.yaml",
                                1,
                                "B08",
                                "misconception get-changes is used by 5 items",
                                "Ask for other beliefs; this one deserves a lesson"));
    }

    private List<Finding> beliefs(Bank whole, List<BankItem> items) throws IOException {
        var bigger =
                new Bank(
                        whole.pack(), whole.curriculum(), whole.misconceptions(), items, List.of());
        return bank.lint(bigger, _ -> Map.of()).stream()
                .filter(finding -> finding.rule().equals("B08"))
                .toList();
    }

    @Test
    void aLargeBankFollowsItsPlan() throws IOException {
        var choice = item(CHOICE);
        var coding = item("coding.md");
        var plan = plan(500, 100);

        assertThat(findings("B02", both(times(500, choice), times(100, coding)), plan)).isEmpty();
        assertThat(findings("B02", both(times(520, choice), times(80, coding)), plan)).isEmpty();
        assertThat(findings("B02", both(times(521, choice), times(79, coding)), plan))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "blueprint.csv",
                                1,
                                "B02",
                                "web mid has 79 items, planned are 100",
                                "Write more of them"));
        assertThat(findings("B02", both(times(479, choice), times(121, coding)), plan))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "blueprint.csv",
                                1,
                                "B02",
                                "web mid has 121 items, planned are 100",
                                "Write others first, or change the plan"));
        assertThat(findings("B02", times(599, choice), plan)).isEmpty();
        assertThat(findings("B02", times(600, choice))).isEmpty();
    }

    @Test
    void betweenTwoStagesABankMayBeWhereverItLikes() throws IOException {
        var choice = item(CHOICE);
        var coding = item("coding.md");
        var stages = new Blueprint[] {plan(500, 100), plan(600, 300)};

        assertThat(findings("B02", both(times(500, choice), times(250, coding)), stages)).isEmpty();
        assertThat(findings("B02", both(times(580, choice), times(79, coding)), stages))
                .extracting(Finding::message)
                .containsExactly("web mid has 79 items, planned are 100");
        assertThat(findings("B02", both(times(500, choice), times(361, coding)), stages))
                .extracting(Finding::message)
                .containsExactly("web mid has 361 items, planned are 300");
    }

    private static Blueprint plan(int entry, int mid) {
        return new Blueprint(
                List.of(
                        new Cell("web", Level.ENTRY, ItemType.SINGLE_CHOICE, entry),
                        new Cell("web", Level.MID, ItemType.CODING, mid)));
    }

    @Test
    void aBankWithoutReadingsHasNothingPublished() throws IOException {
        bank.delete("reviews.csv");

        assertThat(bank.lint(_ -> Map.of()))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "reviews.csv",
                                1,
                                "R05",
                                "items are published, but nobody's readings are kept",
                                "Add the file: id,version,agreed,changed"));
        var choice = item(CHOICE);
        bank.replace(CHOICE, "status: published", "status: review");
        assertThat(findings("R05", List.of(item(CHOICE)))).isEmpty();
        assertThat(findings("R05", List.of(choice))).hasSize(1);
    }
}
