package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whatever is broken in the files that describe a bank, a message names its line and the remedy.
class BrokenRegistersTest {

    @TempDir Path temp;
    SampleBank sample;

    @BeforeEach
    void copy() throws IOException {
        sample = SampleBank.in(temp.resolve("bank"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    pack.yaml           | format: pbq/1          | format: pbq/2           | format:     | K07 format is not pbq/1~Write format: pbq/1
                    pack.yaml           | id: test.pack          | id: Test Pack           | id:         | K07 id 'Test Pack' is not possible~reverse domain
                    pack.yaml           | license:               | licence:                | licence:    | K07 key licence is unknown~Do you mean license?
                    pack.yaml           | version: 0.1.0         | version: 1              | version:    | K07 version '1' is not possible~MAJOR.MINOR.PATCH
                    curriculum.yaml     | schema: curriculum/1   | schema: curriculum/2    | schema:     | K07 schema is not curriculum/1~Write
                    curriculum.yaml     | prereq: [web/forms]    | prereq: [web/form]      | ^    prereq:^ | K01 prerequisite web/form does not exist~Do you mean web/forms?
                    curriculum.yaml     | prereq: []             | prereq: [web/http]      | ^    prereq: [web/http]^ | K02 prerequisites run in a circle: web/http, web/forms~Remove one
                    curriculum.yaml     | moved: {web/old:       | moved: {web/forms:      | moved:      | K03 web/forms has moved and is still there~Remove one
                    curriculum.yaml     | web/old: web/http      | web/old: web/older      | moved:      | K03 web/old moved to web/older~without chains
                    curriculum.yaml     | sources: [docs]        | sources: [dogs]         | ^    sources: [dogs]^ | K06 source dogs does not exist~Do you mean docs?
                    curriculum.yaml     | https://example.org/rfc | http://example.org/rfc | ^  rfc:^    | K06 source rfc has no address~https://
                    curriculum.yaml     | ^{title: "HTTP", url^  | {url                    | ^  rfc:^    | K07 key title lacks~Add 'title: ..'
                    curriculum.yaml     | - id: forms            | - id: "http"            | ^  - id: "http"^ | K07 topic web/http stands twice~Keep one
                    curriculum.yaml     | e1: "Names             | m1: "Names              | ^        m1: "Names^ | K07 objective m1 is no number of its level~Write e1
                    curriculum.yaml     | tier: 2                | tier: 4                 | ^    tier: 4^ | K07 tier 4 is unknown~1 to 3
                    curriculum.yaml     | entry: 40              | entry: many             | ^  weight:^ | K07 entry is no whole number~digits
                    curriculum.yaml     | e1: "Names             | &x e1: "Names           | ^        &x^ | K07 an anchor '&' stands here~Write the value out
                    curriculum.yaml     | title: "Forms"         | title: Forms: all       | ^    title: Forms^ | K07 this is not YAML~Quote
                    misconceptions.yaml | get-changes:           | put-creates:            | put-creates: "GET | K07 key put-creates stands twice~Keep one
                    misconceptions.yaml | get-changes:           | Get_Changes:            | Get_Changes | S15 tag Get_Changes is not kebab-case~lower-case
                    roles.yaml          | areas: {web: 1.5}      | areas: {wab: 1.5}       | ^  areas: {wab^ | K04 area wab does not exist~Do you mean web?
                    roles.yaml          | web/http: 2.0          | web/nothing: 2.0        | ^  topics:^ | K04 topic web/nothing does not exist~Delete
                    roles.yaml          | web/http: 2.0          | web/http: much          | ^  topics:^ | K07 web/http has no number~1.5
                    roles.yaml          | - id: web              | - id: "backend"         | - id: "backend" | K05 id backend stands twice~Keep one
                    certifications.yaml | share: 40              | share: 30               | ^  blocks:^ | K04 the shares add up to 90~100
                    certifications.yaml | [web/forms, web/http]  | [web/forms, web/forms]  | ^  - {title: "Forms"^ | K05 topic web/forms stands twice~Keep one
                    terms.yaml          | ^"form data"^          | ^"rest"^                | ^- {term: "forms"^ | K05 spelling 'rest' belongs to HTTP already~Keep one
                    terms.yaml          | topics: [web/forms]    | topics: [web/from]      | ^- {term: "forms"^ | K04 topic web/from does not exist~Delete
                    """)
    void aFaultIsNamedWithItsLineAndItsRemedy(
            String file, String from, String to, String at, String says) throws IOException {
        sample.replace(file, from, to);
        var line = sample.lineOf(file, at);

        assertThat(sample.read().problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.rule() + " " + problem.message() + ". " + problem.remedy())
                            .containsSubsequence(says.split("~"));
                });
    }

    @ParameterizedTest
    @CsvSource({"pack.yaml", "curriculum.yaml", "misconceptions.yaml"})
    void aBankHasItsRegisters(String file) throws IOException {
        Files.delete(sample.folder().resolve(file));

        assertThat(sample.read().problems())
                .contains(new Problem(file, 1, "K07", "the bank has no file " + file, "Add it"));
    }

    @ParameterizedTest
    @CsvSource({"roles.yaml", "certifications.yaml", "terms.yaml"})
    void aBankMayLackItsViews(String file) throws IOException {
        Files.delete(sample.folder().resolve(file));

        assertThat(sample.read().problems()).isEmpty();
    }

    @Test
    void aTopicThatMovedTellsWhere() throws IOException {
        var file = "web/http/open.md";
        sample.replace(file, "topic: web/http", "topic: web/old");

        assertThat(sample.read().problems())
                .contains(
                        new Problem(
                                file,
                                6,
                                "S05",
                                "topic web/old does not exist",
                                "It moved to web/http"));
    }

    @Test
    void whatCannotBeReadIsNotBlamedOnTheItems() throws IOException {
        sample.replace("curriculum.yaml", "title: \"Forms\"", "title: Forms: all")
                .replace("misconceptions.yaml", "put-creates:", "put-creates");

        assertThat(sample.read().problems())
                .extracting(Problem::file)
                .containsOnly("curriculum.yaml", "misconceptions.yaml");
    }

    @Test
    void nestingThatWouldExhaustTheStackIsRefused() throws IOException {
        sample.write("terms.yaml", "schema: terms/1\nterms: " + "[".repeat(20_000) + "\n");

        assertThat(sample.read().problems())
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("nested too deep"));
    }
}
