package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.progress.Report;
import app.interval.progress.ReportFixture;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class JsonReportTest {

    private static final Schema SCHEMA = schema();

    static Stream<Report> reports() {
        return Stream.of(
                ReportFixture.empty(),
                ReportFixture.rich(),
                ReportFixture.rich("\"\\\n\u0000\ud800</script>"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsWhatItsSchemaSays(Report report) {
        assertThat(errors(Format.JSON.document(report))).isEmpty();
    }

    /// Or the test above would mean nothing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    interval-report/1     | interval-report/2
                    "minutesADay" : 40    | "minutesADay" : -1
                    "met" : 27            | "seen" : 27
                    "enough" : true       | "enough" : false
                    2026-12-11            | 11 December
                    0123456789abcdef01    | G123456789abcdef01
                    """)
    void theSchemaRefusesWhatIsNoReport(String written, String other) {
        var document = Format.JSON.document(ReportFixture.rich());

        assertThat(document).contains(written);
        assertThat(errors(document.replaceFirst(written, other))).isNotEmpty();
    }

    @Test
    void theSameReportGivesTheSameBytesWithOneKindOfLineEnd() {
        var document = Format.JSON.document(ReportFixture.rich());

        assertThat(document)
                .isEqualTo(Format.JSON.document(ReportFixture.rich()))
                .startsWith("{\n  \"format\" : \"interval-report/1\",\n  \"made\" : {\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema() {
        try (var stream = Format.class.getResourceAsStream("report.schema.json")) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
