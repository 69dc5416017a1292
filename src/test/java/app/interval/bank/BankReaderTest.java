package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// What a sound bank says about itself and its items; the content of each type is in
/// [ItemTypesTest].
class BankReaderTest {

    @TempDir Path temp;
    SampleBank sample;

    @BeforeEach
    void copy() throws IOException {
        sample = SampleBank.in(temp.resolve("bank"));
    }

    @Test
    void aSoundBankHasNoProblemsAndOneItemPerFile() throws IOException {
        var bank = sample.read();

        assertThat(bank.problems()).isEmpty();
        assertThat(bank.items())
                .extracting(item -> item.item().facts().type())
                .containsExactlyInAnyOrder(ItemType.values());
    }

    @Test
    void theQuestionBankOfTheProgramHasNoProblems() throws IOException {
        var folder = Path.of("question-bank");
        var bank = BankReader.read(folder, LocalDate.MAX);

        assertThat(bank.problems()).isEmpty();
        try (var files = Files.walk(folder)) {
            var items = files.filter(file -> folder.relativize(file).getNameCount() == 3);
            assertThat(bank.items()).hasSameSizeAs(items.toList()).hasSizeGreaterThan(34);
        }
        assertThat(bank.curriculum().areas()).hasSize(19);
    }

    @Test
    void thePackSaysWhoMadeItAndHowItMayBeUsed() throws IOException {
        var authors = List.of("One", "Two");

        assertThat(sample.read().pack())
                .isEqualTo(
                        new Pack("test.pack", "A pack for tests", "0.1.0", "CC-BY-4.0", authors));
    }

    @Test
    void theCurriculumKeepsItsOrderItsWeightsAndItsMovedTopics() throws IOException {
        var curriculum = sample.read().curriculum();
        var web = curriculum.areas().getFirst();

        assertThat(web.weight()).containsEntry(Level.SENIOR, 30);
        assertThat(web.topics())
                .extracting(topic -> topic.address())
                .containsExactly("web/http", "web/forms");
        assertThat(web.topics().getFirst().prerequisites()).containsExactly("web/forms");
        assertThat(web.topics().getFirst().objectives())
                .containsEntry(new Objective("web/http#m1"), "Chooses a status.");
        assertThat(curriculum.topic("web/old")).contains(web.topics().getFirst());
        assertThat(curriculum.sources())
                .containsEntry("rfc", new Curriculum.Source("HTTP", "https://example.org/rfc"));
    }

    @Test
    void anItemKnowsItsIdentityAndWhatItDemands() throws IOException {
        var item = sample.item("single-choice").item();
        var facts = item.facts();

        assertThat(facts.id()).hasToString("test.pack/q-00000001");
        assertThat(facts.edition().version()).isEqualTo(new Version(1, 0));
        assertThat(facts.edition().hash())
                .isEqualTo(Hashes.sha256(Files.readAllBytes(file("single-choice"))));
        assertThat(facts.objective().address()).isEqualTo("web/http#e1");
        assertThat(facts.label().title()).isEqualTo("Title of single-choice");
        assertThat(facts.expected()).isEqualTo(Duration.ofMinutes(1));
        assertThat(item.origin().sources()).containsExactly("rfc");
        assertThat(item.origin().checked()).isEqualTo("2026-01-31");
    }

    @Test
    void textKeepsEmphasisAndCode() throws IOException {
        var prompt = sample.item("single-choice").item().prompt();

        assertThat(prompt.blocks())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words("Which method is "),
                                        new Inline.Emphasis(
                                                List.of(new Inline.Words("safe")), false),
                                        new Inline.Words(" in "),
                                        new Inline.Code("HTTP"),
                                        new Inline.Words("?"))));
    }

    @Test
    void aHeadingInsideACodeFenceIsCode() throws IOException {
        var explanation = sample.item("single-choice").item().teaching().explanation();

        assertThat(explanation.code())
                .containsExactly(new Block.Code("python", List.of(), "# ## no heading in here"));
    }

    @Test
    void hintsAreOneTextOrSteps() throws IOException {
        assertThat(sample.item("single-choice").item().teaching().hints())
                .extracting(hint -> hint.plain())
                .containsExactly("It reads.", "It reads only.");

        sample.replace("web/http/match.md", "## Pairs", "## Hint\n\nThink.\n\n## Pairs");
        assertThat(sample.item("match").item().teaching().hints())
                .extracting(hint -> hint.plain())
                .containsExactly("Think.");
    }

    @Test
    void aProofSaysWhatItRunsAndWhatItNeeds() throws IOException {
        var proof = sample.item("single-choice").item().origin().proof();

        assertThat(proof.setup()).isEqualTo("x = 1");
        assertThat(proof.script()).contains("assert x == 1");
        assertThat(proof.needs().python()).isEqualTo(">=3.11");
        assertThat(proof.needs().requires()).containsExactly("fastapi>=0.115", "httpx");
        assertThat(proof.needs().profile()).isEqualTo("pure");
        assertThat(profileOf("order")).isEqualTo("loopback");
        assertThat(profileOf("match")).isEqualTo("loopback");
    }

    @Test
    void aProofMayStateWhatThePromptPrintsInsteadOfAScript() throws IOException {
        var file = "web/http/single-choice.md";
        sample.replace(file, "assert x == 1\n```", "assert x == 1\n```\n\n```text stdout\n1\n```");
        var both = sample.item("single-choice").item().origin().proof();
        assertThat(both.script()).contains("assert x == 1");
        assertThat(both.output()).contains("1");

        sample.replace(file, "```python\nassert x == 1\n```", "");
        var stated = sample.item("single-choice").item().origin().proof();
        assertThat(stated.script()).isEmpty();
        assertThat(stated.output()).contains("1");
    }

    @Test
    void theReasonWhyNothingCanBeRunIsKept() throws IOException {
        sample.replace("web/http/open.md", "status:", "verify: \"none: needs a cluster\"\nstatus:");

        assertThat(sample.item("open").item().origin().proof().notRunBecause())
                .contains("needs a cluster");
    }

    @Test
    void authorsFindTheirNotesAndLinesAgain() throws IOException {
        sample.replace(
                "web/http/cloze.md",
                "version: 1.0",
                "version: 2.3\nfaulty-before: 2.0\nreplaces: q-00000001\nauthor: Ana");
        var item = sample.item("cloze");

        assertThat(item.authoring().status()).isEqualTo(Authoring.Status.PUBLISHED);
        assertThat(item.authoring().bloom()).isEqualTo(Authoring.Bloom.APPLY);
        assertThat(item.authoring().tags()).containsExactly("http", "web");
        assertThat(item.authoring().credit().authors()).containsExactly("Ana");
        assertThat(item.authoring().credit().license()).isEqualTo("CC-BY-4.0");
        assertThat(item.authoring().lineage().faultyBefore()).contains(new Version(2, 0));
        assertThat(item.authoring().lineage().replaces()).contains("q-00000001");
        assertThat(item.source().file()).isEqualTo("web/http/cloze.md");
        assertThat(item.source().line("faulty-before")).isEqualTo(4);
        assertThat(item.source().line("Check"))
                .isEqualTo(sample.lineOf("web/http/cloze.md", "## Check"));
        assertThat(item.source().line("Blanks/2"))
                .isEqualTo(sample.lineOf("web/http/cloze.md", "### 2"));
    }

    @Test
    void aBrokenItemIsLeftOutAndTheOthersStay() throws IOException {
        sample.replace("web/http/cloze.md", "level: mid", "level: expert");
        var bank = sample.read();

        assertThat(bank.problems()).hasSize(1);
        assertThat(bank.items()).hasSize(ItemType.values().length - 1);
    }

    @Test
    void everyProblemOfAFileIsNamedAtOnce() throws IOException {
        sample.replace("web/http/cloze.md", "level: mid", "level: expert")
                .replace("web/http/cloze.md", "- accept: `200`", "- accepted: `200`")
                .replace("web/http/cloze.md", "## Explanation", "## Reason");

        assertThat(sample.read().problems())
                .extracting(Problem::rule)
                .containsExactly("S12", "S04", "O14", "S12", "S12");
    }

    @Test
    void filesOfOtherKindsAreNoItems() throws IOException {
        sample.write("README.md", "# For authors\n").write("web/http/assets/x.txt", "x");

        assertThat(sample.read().problems()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeReadIsAnExceptionNotAProblem() {
        var missing = temp.resolve("missing");

        assertThatThrownBy(() -> BankReader.read(missing, SampleBank.TODAY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing");
    }

    private String profileOf(String type) throws IOException {
        return sample.item(type).item().origin().proof().needs().profile();
    }

    private Path file(String type) {
        return sample.folder().resolve("web/http/" + type + ".md");
    }
}
