package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.progress.Report;
import app.interval.progress.ReportFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.util.List;
import java.util.stream.Stream;

class HtmlReportTest {

    static Stream<Report> reports() {
        return Stream.of(ReportFixture.empty(), ReportFixture.rich());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageNeedsNothingElseAndRunsNothing(Report report) {
        var page = Page.of(report);

        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("link")).isEmpty();
        assertThat(page.all("*"))
                .allSatisfy(element ->
                        assertThat(attributes(element))
                                .noneMatch(name -> name.startsWith("on"))
                                .doesNotContain("src", "href", "style", "data", "action"));
        assertThat(page.text()).doesNotContain("http://", "https://", "url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aScreenReaderFindsItsWay(Report report) {
        var page = Page.of(report);

        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.words("title").getFirst()).startsWith("Progress report, ");
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.all("header")).hasSize(1);
        assertThat(page.all("footer")).hasSize(1);
        assertThat(headings(page)).startsWith("h1", "h2").doesNotContain("h3");
        assertThat(page.all("th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("row", "col"));
        assertThat(page.all("caption")).hasSize(1);
        assertThat(page.all("svg"))
                .allSatisfy(svg -> {
                    assertThat(svg.getAttribute("role")).isEqualTo("img");
                    assertThat(svg.getAttribute("aria-label")).isNotBlank();
                });
    }

    @Test
    void everyPictureHasItsTable() {
        var page = Page.of(ReportFixture.rich());

        assertThat(page.all("svg")).hasSize(3).hasSameSizeAs(page.all("details"));
    }

    @Test
    void withoutEvidenceNoChartPretendsThereWere() {
        var page = Page.of(ReportFixture.empty());

        assertThat(page.all("svg")).isEmpty();
        assertThat(page.words("strong").getFirst()).isEqualTo("Not enough evidence yet.");
        assertThat(page.all("main").getFirst().getTextContent())
                .contains("No first answer without help at mid level; figures begin at 20.")
                .contains("Nothing studied yet.")
                .contains("No repetition falls due in the next 14 days.");
        assertThat(Page.rows(page.all("table").getFirst()))
                .allSatisfy(row ->
                        assertThat(row.subList(1, row.size()))
                                .containsOnly("none (not enough evidence)"));
    }

    @Test
    void theLetterBeginsWithWhatItComesTo() {
        var page = Page.of(ReportFixture.rich());

        assertThat(page.all("p").stream().map(Element::getTextContent))
                .contains(
                        "Of 25 mid-level questions met for the first time and answered without"
                                + " help, 17 were answered right. 80 % band: 55 to 79 of 100.");
        assertThat(page.words("li"))
                .contains(
                        "1 of these answers was judged by the learner.",
                        "2 further questions were first met with a hint, or the answer was taken"
                                + " back, never judged, or held against a wrong key. That is no"
                                + " evidence.",
                        "Aim: mid level, interview on 11 December 2026 (in 20 days). 40 minutes a"
                                + " day.",
                        "11 days studied, 50 min, 30 answers.",
                        "3 repetitions fall due in the next 14 days.");
        assertThat(page.id("gaps").getTextContent())
                .contains("Topic databases/isolation: 9 of 16 right. 16 questions, 24 min.");
        assertThat(page.id("unmet").getTextContent())
                .contains("Topic databases/locking: no question in the bank yet");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(Format.HTML.document(ReportFixture.rich()))
                .isEqualTo(Format.HTML.document(ReportFixture.rich()));
    }

    @Test
    void colorsAreTheTokensOfTheProgramInBothSchemes() {
        assertThat(Stylesheet.css())
                .contains("--surface: #FFFFFF;", "--surface: #171C25;", "--on-accent: #0F1530;")
                .doesNotContain(" -surface")
                .doesNotContain(".root")
                .doesNotContain("/*");
    }

    private static List<String> headings(Page page) {
        return page.all("*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .toList();
    }

    private static List<String> attributes(Element element) {
        var names = element.getAttributes();
        return Stream.iterate(0, i -> i < names.getLength(), i -> i + 1)
                .map(i -> names.item(i).getNodeName())
                .toList();
    }
}
