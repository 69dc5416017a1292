package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.chart.Lines;
import app.interval.chart.LinesFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Lines in a page.
class LinesDrawingTest {

    static Stream<Lines> charts() {
        return Stream.of(LinesFixture.trend(), LinesFixture.calibration());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void thePictureSpeaksAndHasItsTable(Lines lines) {
        var page = page(lines);

        assertThat(page.words("h2")).containsExactly(lines.caption().title());
        assertThat(page.all("svg").getFirst().getAttribute("aria-label"))
                .isEqualTo(lines.caption().title() + ": " + lines.caption().meaning());
        assertThat(Page.rows(page.all("table").getFirst())).isEqualTo(lines.table().rows());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsDrawnOutsideThePicture(Lines lines) {
        var page = page(lines);
        var box = numbers(page.all("svg").getFirst().getAttribute("viewBox"));

        assertThat(spots(page))
                .isNotEmpty()
                .allSatisfy(spot -> {
                    assertThat(spot.getFirst()).isBetween(0.0, box.get(2));
                    assertThat(spot.getLast()).isBetween(0.0, box.get(3));
                });
        assertThat(page.all("text"))
                .allSatisfy(words -> {
                    assertThat(number(words, "x")).isBetween(0.0, box.get(2));
                    assertThat(number(words, "y")).isBetween(8.0, box.get(3));
                });
    }

    @Test
    void whatIsForetoldIsDashedWhatIsWantedDottedAndTheBandLiesBehind() {
        var page = page(LinesFixture.trend());
        var order =
                page.all("svg").stream()
                        .flatMap(svg -> Page.all(svg, "*").stream())
                        .map(part -> part.getAttribute("class"))
                        .filter(name -> !name.isEmpty() && !name.equals("grid"))
                        .toList();

        assertThat(order)
                .containsExactly(
                        "band", "band", "wanted", "marker", "marker", "solid", "dashed", "solid",
                        "dashed");
        assertThat(page.words("text"))
                .contains("now", "interview", "wanted: 70", "so far", "if you go on so", "weeks");
    }

    @Test
    void aDotHasItsCountAboveItAndSaysWhatItStandsFor() {
        var page = page(LinesFixture.calibration());

        assertThat(page.all("circle")).hasSize(3);
        assertThat(page.words("title")).contains("said 90 %, right 71 % of 56");
        assertThat(page.words("text")).contains("12", "31", "56", "as sure as right");
    }

    private static Page page(Lines lines) {
        var markup = new Markup();
        markup.open("html");
        new ChartPainter(markup).paint(lines);
        return Page.of(markup.close().page());
    }

    /// Both ends of straight lines and every point of the others.
    private static List<List<Double>> spots(Page page) {
        var straight =
                page.all("line").stream()
                        .flatMap(line ->
                                Stream.of(
                                        List.of(number(line, "x1"), number(line, "y1")),
                                        List.of(number(line, "x2"), number(line, "y2"))));
        var bent =
                Stream.of("polyline", "polygon")
                        .flatMap(name -> page.all(name).stream())
                        .flatMap(line -> Arrays.stream(line.getAttribute("points").split(" ", -1)))
                        .map(LinesDrawingTest::numbers);
        return Stream.concat(straight, bent).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static List<Double> numbers(String words) {
        return Arrays.stream(words.split("[ ,]", -1)).map(Double::parseDouble).toList();
    }
}
