package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.progress.Report;
import app.interval.progress.ReportFixture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Read back by two parsers, the page and the document say the same.
class SameFiguresTest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    static Stream<Report> reports() {
        return Stream.of(ReportFixture.empty(), ReportFixture.rich());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theMatrixIsTheSame(Report report) {
        var page = Page.of(report);
        var rows =
                json(report)
                        .get("areas")
                        .valueStream()
                        .map(area ->
                                Stream.concat(
                                                Stream.of(area.get("title").asString()),
                                                area.get("levels")
                                                        .valueStream()
                                                        .map(SameFiguresTest::cell))
                                        .toList())
                        .toList();

        assertThat(
                        Page.rows(
                                page.all("table").stream()
                                        .filter(table ->
                                                table.getAttribute("class").equals("matrix"))
                                        .findFirst()
                                        .orElseThrow()))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theVerdictAndWhatWasDoneAreTheSame(Report report) {
        var page = Page.of(report);
        var json = json(report);

        assertThat(page.words("p")).contains(json.at("/verdict/words").asString());
        assertThat(page.all("main").getFirst().getTextContent())
                .contains(
                        json.at("/verdict/enough").asBoolean()
                                ? "80 % band: "
                                        + percent(json, "low")
                                        + " to "
                                        + percent(json, "high")
                                : "figures begin at 20")
                .contains(
                        json.at("/done/days").asInt() == 0
                                ? "Nothing studied yet"
                                : "%d days studied, %d min, %d answers"
                                        .formatted(
                                                json.at("/done/days").asInt(),
                                                json.at("/done/minutes").asInt(),
                                                json.at("/done/answers").asInt()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void topicsAreTheSame(Report report) {
        var page = Page.of(report);
        var json = json(report);

        assertThat(topics(page, "strengths")).isEqualTo(titles(json.get("strengths")));
        assertThat(topics(page, "gaps")).isEqualTo(titles(json.get("gaps")));
        assertThat(topics(page, "unmet")).isEqualTo(titles(json.at("/unmet/topics")));
        assertThat(topics(page, "asks")).isEqualTo(titles(json.get("asks")));
        for (var gap : json.get("gaps")) {
            assertThat(page.id("gaps").getTextContent())
                    .contains(gap.get("right").asInt() + " of " + gap.get("asked").asInt())
                    .contains(
                            "%d questions, %d min"
                                    .formatted(
                                            gap.get("questions").asInt(),
                                            gap.get("minutes").asInt()));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void daysAreTheSame(Report report) {
        var tables = Page.of(report).all("details").stream().map(Page::rows).toList();
        var json = json(report);
        var ahead =
                json.get("ahead")
                        .valueStream()
                        .map(day -> List.of(day(day), day.get("repetitions").asString()))
                        .toList();
        var days =
                json.get("days")
                        .valueStream()
                        .map(day ->
                                List.of(
                                        day(day),
                                        day.get("answers").asString(),
                                        day.get("minutes").asInt() + " min"))
                        .toList();

        if (days.isEmpty()) {
            assertThat(tables).isEmpty();
        } else {
            assertThat(tables).contains(ahead).contains(days);
        }
    }

    private static JsonNode json(Report report) {
        return new ObjectMapper().readTree(Format.JSON.document(report));
    }

    private static String cell(JsonNode count) {
        var asked = count.get("asked").asInt();
        if (count.get("enough").asBoolean()) {
            return count.get("right").asInt() + " of " + asked;
        }
        var words = asked == 0 ? "none" : asked == 1 ? "1 answer" : asked + " answers";
        return words + " (not enough evidence)";
    }

    private static long percent(JsonNode json, String end) {
        return Math.round(json.at("/verdict/band/" + end).asDouble() * 100);
    }

    private static List<String> topics(Page page, String section) {
        return Page.all(page.id(section), "strong").stream()
                .map(strong -> strong.getTextContent())
                .toList();
    }

    private static List<String> titles(JsonNode topics) {
        return topics.valueStream().map(topic -> topic.get("title").asString()).toList();
    }

    private static String day(JsonNode day) {
        return DAY.format(LocalDate.parse(day.get("day").asString()));
    }
}
