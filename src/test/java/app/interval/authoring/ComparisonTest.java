package app.interval.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.authoring.Change.Kind;
import app.interval.bank.Bank;
import app.interval.bank.Problem;
import app.interval.bank.SampleBank;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ComparisonTest {

    @TempDir Path folder;
    private SampleBank bank;
    private Bank before;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
        before = bank.read();
    }

    @Test
    void nothingChangesByItself() throws IOException {
        assertThat(comparison()).isEqualTo(Comparison.of(before, before));
        assertThat(comparison().changes()).isEmpty();
    }

    /// The change, and the lowest version that may follow 1.0.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    single-choice   | Which method is       | What method is          | 1.1 | wording
                    single-choice   | Neither               | None of them            | 1.1 | wording
                    predict-output  | print("b")            | print("c")              | 2.0 | code
                    cloze           | def ok(status)        | def good(status)        | 2.0 | code
                    cloze           | - wrong (put-creates): `201` | - wrong (put-creates): `202` | 2.0 | what there is to choose
                    order           | Send the request.     | Send a request.         | 1.1 | wording
                    match           | It is safe.           | It is very safe.        | 1.1 | other text
                    find-bug        | low = 200             | low = 201               | 2.0 | code
                    flashcard       | Title of flashcard    | A title                 | 1.1 | other text
                    """)
    void eachChangeHasItsStep(String type, String from, String to, String version, String what)
            throws IOException {
        var file = "web/http/" + type + ".md";
        bank.replace(file, from, to);

        assertThat(comparison().changes()).singleElement().extracting(Change::what).isEqualTo(what);
        if (what.equals("other text")) {
            assertThat(comparison().refused()).isEmpty();
            assertThat(comparison().remarks()).isNotEmpty();
        } else {
            assertThat(comparison().refused()).extracting(Problem::rule).containsExactly("B06");
        }
        if (version.equals("2.0")) {
            step(type, "1.1");
            assertThat(comparison().refused()).isNotEmpty();
        }
        step(type, version);
        assertThat(comparison().refused()).isEmpty();
        assertThat(comparison().remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    single-choice | ### a (correct)          | ### a (wrong: put-creates) | ### b (wrong: put-creates) | ### b (correct)
                    cloze         | - accept: `3_00`         | ''                         | x                          | x
                    find-bug      | ### line 4 (correct)     | ### line 4 (wrong: get-changes) | ### line 2 (wrong: put-creates) | ### line 2 (correct)
                    order         | 2 1 3                    | 3 2 1                      | x                          | x
                    """)
    void anotherKeyNeedsAMajorStepAndSaysSinceWhen(
            String type, String from, String to, String alsoFrom, String alsoTo)
            throws IOException {
        var file = "web/http/" + type + ".md";
        bank.write(file, bank.text(file).replace(from, to).replace(alsoFrom, alsoTo));

        assertThat(comparison().refused()).isNotEmpty();
        step(type, "2.0");
        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::remedy)
                .isEqualTo("Write faulty-before: 2.0");
        bank.replace(file, "version: 2.0", "version: 2.0\nfaulty-before: 2.0");
        assertThat(comparison().refused()).isEmpty();
    }

    @Test
    void anItemThatIsGoneIsRefused() throws IOException {
        Files.delete(folder.resolve("web/http/match.md"));

        assertThat(comparison().changes()).extracting(Change::kind).containsExactly(Kind.REMOVED);
        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::rule)
                .isEqualTo("B07");
    }

    @Test
    void anotherIdIsRefusedAtItsLine() throws IOException {
        bank.replace("web/http/match.md", "id: q-00000006", "id: q-0000000z");

        assertThat(comparison().changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
        assertThat(comparison().refused())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("the id was q-00000006");
                    assertThat(problem.line()).isEqualTo(2);
                });
    }

    @Test
    void aFileThatMovedIsTheSameItem() throws IOException {
        Files.move(folder.resolve("web/http/match.md"), folder.resolve("web/http/pairs.md"));

        assertThat(comparison().refused()).isEmpty();
        assertThat(comparison().changes())
                .singleElement()
                .extracting(Change::what)
                .isEqualTo("no scored part");
    }

    @Test
    void aRetiredItemStaysRetired() throws IOException {
        var retired = "status: retired\nretired-reason: outdated";
        bank.replace("web/http/match.md", "status: published", retired);
        assertThat(comparison().changes()).extracting(Change::kind).containsExactly(Kind.RETIRED);
        assertThat(comparison().refused()).isEmpty();

        before = bank.read();
        bank.replace("web/http/match.md", retired, "status: published");
        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("a retired item came back");
    }

    @Test
    void anotherObjectiveIsAnotherItem() throws IOException {
        bank.replace("web/http/match.md", "level: entry", "level: mid");
        bank.replace("web/http/match.md", "objective: web/http#e1", "objective: web/http#m1");
        step("match", "2.0");

        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::remedy)
                .asString()
                .contains("replaces: q-00000006");
    }

    @Test
    void aTopicMayMoveWithItsObjectives() throws IOException {
        var now = before;
        bank.replace("curriculum.yaml", "moved: {web/old: web/http}", "moved: {}");
        bank.replace("curriculum.yaml", "- id: http", "- id: old");
        bank.replace("curriculum.yaml", "prereq: [web/forms]", "prereq: []");
        Files.move(folder.resolve("web/http"), folder.resolve("web/old"));
        try (var files = Files.list(folder.resolve("web/old"))) {
            for (var file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("web/http", "web/old"));
            }
        }
        for (var view : new String[] {"roles.yaml", "certifications.yaml", "terms.yaml"}) {
            Files.delete(folder.resolve(view));
        }
        before = bank.read();

        assertThat(before.items()).hasSameSizeAs(now.items());
        assertThat(Comparison.of(before, now).refused()).isEmpty();
    }

    @Test
    void aLetterIsNotGivenToAnotherOption() throws IOException {
        var file = "web/http/single-choice.md";
        bank.write(
                file,
                bank.text(file)
                        .replace("Neither", "`POST`")
                        .replace("c (wrong: get-changes)", "c (wrong: put-creates)"));
        step("single-choice", "2.0");

        assertThat(comparison().refused())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("label c belonged to another option");
                    assertThat(problem.line())
                            .isEqualTo(bank.lineOf(file, "### c (wrong: put-creates)"));
                });
    }

    @Test
    void aNewOptionWithALetterOfItsOwnNeedsAMajorStepOnly() throws IOException {
        var option = "### d (wrong: get-changes)\n`POST`\n\n> It adds.\n\n## Explanation";
        bank.replace("web/http/single-choice.md", "## Explanation", option);
        step("single-choice", "2.0");

        assertThat(comparison().refused()).isEmpty();
    }

    @Test
    void versionsOnlyGrow() throws IOException {
        step("match", "1.5");
        before = bank.read();
        bank.replace("web/http/match.md", "version: 1.5", "version: 1.4");

        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::remedy)
                .isEqualTo("Versions only grow; write 1.6");
    }

    @Test
    void aFaultThatWasToldStaysTold() throws IOException {
        bank.replace("web/http/match.md", "version: 1.0", "version: 2.0\nfaulty-before: 2.0");
        before = bank.read();
        bank.replace("web/http/match.md", "version: 2.0\nfaulty-before: 2.0", "version: 2.1");

        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("faulty-before was 2.0");
    }

    @Test
    void aDraftMayChangeAsItLikes() throws IOException {
        bank.replace("web/http/cloze.md", "status: published", "status: draft");
        before = bank.read();
        bank.replace("web/http/cloze.md", "accept: `200`", "accept: `2_00`");

        assertThat(comparison().refused()).isEmpty();
        assertThat(comparison().changes()).hasSize(1);
    }

    /// Reviewers name the version they read.
    @Test
    void inReviewEveryStepWillDoButThereMustBeOne() throws IOException {
        bank.replace("web/http/cloze.md", "status: published", "status: review");
        before = bank.read();
        bank.replace("web/http/cloze.md", "accept: `200`", "accept: `2_00`");
        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::remedy)
                .isEqualTo("Write version: 1.1");

        step("cloze", "1.1");
        assertThat(comparison().refused()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotPassedOver() throws IOException {
        bank.replace("web/http/cloze.md", "level: mid", "level: expert");
        assertThat(comparison().refused())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("the file cannot be read, so it is not compared");

        var whole = before;
        before = bank.read();
        assertThat(Comparison.of(before, whole).remarks()).hasSize(1);
    }

    private void step(String type, String version) throws IOException {
        var file = "web/http/" + type + ".md";
        var text = bank.text(file).replaceFirst("version: \\S+", "version: " + version);
        bank.write(file, text);
    }

    private Comparison comparison() throws IOException {
        return Comparison.of(before, bank.read());
    }
}
