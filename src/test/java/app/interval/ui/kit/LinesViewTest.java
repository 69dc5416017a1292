package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Guides;
import app.interval.chart.Lines.Plane;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Stroke;
import app.interval.chart.Lines.Threshold;
import app.interval.chart.LinesFixture;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines as a picture.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LinesViewTest {

    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void theLineGoesThroughItsPointsAndTheBandLiesAroundIt(FxRobot robot) {
        var picture = paint(robot, LinesFixture.trend(), 600, 100);
        var line = (Polyline) picture.lookup(".lines-line.solid");
        var band = (Polygon) picture.lookup(".lines-band");
        var grid = picture.lookupAll(".lines-grid").stream().map(Node::getBoundsInParent).toList();
        var top = grid.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        var bottom = grid.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();

        assertThat(line.getPoints()).hasSize(2 * 29);
        assertThat(line.getPoints().get(1)).isCloseTo(bottom - 0.30 * (bottom - top), within(2.0));
        assertThat(band.getPoints()).hasSize(4 * 29);
        assertThat(band.getPoints().get(1)).isCloseTo(bottom - 0.38 * (bottom - top), within(2.0));
        assertThat(band.getPoints().getLast())
                .isCloseTo(bottom - 0.20 * (bottom - top), within(2.0));
    }

    @Test
    void whatIsForetoldIsDashedAndWhatIsIdealDotted(FxRobot robot) {
        var trend = paint(robot, LinesFixture.trend(), 600, 100);
        var calibration = paint(robot, LinesFixture.calibration(), 600, 100);

        assertThat(dashes(trend, ".solid")).isEmpty();
        assertThat(dashes(trend, ".dashed")).containsExactly(7.0, 4.0);
        assertThat(dashes(calibration, ".dotted")).containsExactly(2.0, 3.0);
    }

    @ParameterizedTest
    @CsvSource({"0.85, 0.6", "0.95, 0.75", "0.6, 0.55", "0.93, 0.91"})
    void noLineRunsThroughTheNameOfWhatIsWanted(double soon, double last, FxRobot robot) {
        var picture = paint(robot, falling(soon, last), 600, 100);
        var line = (Polyline) picture.lookup(".lines-line.solid");
        var name = picture.lookup(".lines-wanted-words").getBoundsInParent();

        assertThat(Shape.intersect(line, box(name)).getBoundsInLocal().getWidth()).isNegative();
    }

    private static Rectangle box(Bounds bounds) {
        return new Rectangle(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// From 1 down to `last`, most of it soon; 0.9 is wanted.
    private static Lines falling(double soon, double last) {
        var axis = LinesFixture.trend();
        var points = List.of(new Point(0, 1), new Point(2, soon), new Point(10, last));
        return new Lines(
                axis.caption(),
                axis.table(),
                new Plane(new Axis("days", 0, 10, List.of()), new Axis("", 0.5, 1, List.of())),
                List.of(new Lines.Line("recall", Stroke.SOLID, points)),
                new Guides(Optional.of(new Threshold(0.9, "wanted: 90 %")), List.of()));
    }

    @Test
    void severalLinesAreNamedBelowAndOneIsNot(FxRobot robot) {
        var trend = LinesFixture.trend();
        var one =
                new Lines(
                        trend.caption(),
                        trend.table(),
                        trend.plane(),
                        trend.lines().subList(0, 1),
                        trend.guides());

        assertThat(words(paint(robot, trend, 600, 100))).contains("so far", "if you go on so");
        assertThat(words(paint(robot, one, 600, 100))).doesNotContain("so far");
    }

    @ParameterizedTest
    @CsvSource({"600, 100", "320, 100", "600, 200", "400, 200"})
    void noWordsMeetAndNoneAreCutOff(int width, int percent, FxRobot robot) {
        for (var chart : List.of(LinesFixture.trend(), LinesFixture.calibration())) {
            var picture = paint(robot, chart, width, percent);
            var labels =
                    picture.getChildrenUnmodifiable().stream()
                            .filter(Label.class::isInstance)
                            .filter(label ->
                                    label.isVisible() && !((Label) label).getText().isEmpty())
                            .map(Label.class::cast)
                            .toList();

            assertThat(labels).hasSizeGreaterThan(8);
            assertThat(labels)
                    .allSatisfy(label -> {
                        var place = label.getBoundsInParent();
                        assertThat(place.getMinX()).as(label.getText()).isGreaterThanOrEqualTo(-1);
                        assertThat(place.getMaxX())
                                .as(label.getText())
                                .isLessThanOrEqualTo(picture.getWidth() + 1);
                        assertThat(place.getMinY()).as(label.getText()).isGreaterThanOrEqualTo(-1);
                        assertThat(place.getMaxY())
                                .as(label.getText())
                                .isLessThanOrEqualTo(picture.getHeight() + 1);
                        assertThat(label.lookup(".text"))
                                .extracting(text -> ((Text) text).getText())
                                .isEqualTo(label.getText());
                    });
            for (var one : labels) {
                for (var other : labels.subList(labels.indexOf(one) + 1, labels.size())) {
                    assertThat(meet(one, other))
                            .as("%s and %s", one.getText(), other.getText())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void namesThatWouldMeetStandOneAboveTheOther(FxRobot robot) {
        var trend = LinesFixture.trend();
        var close =
                new Lines(
                        trend.caption(),
                        trend.table(),
                        trend.plane(),
                        trend.lines(),
                        new Lines.Guides(
                                trend.guides().wanted(),
                                List.of(
                                        new Lines.Marker(28, "now", "now: 58"),
                                        new Lines.Marker(29, "was due", "was due: 57"))));
        var names = paint(robot, close, 600, 100).lookupAll(".lines-marker-words");

        assertThat(names.stream().map(name -> name.getBoundsInParent().getMinY()).distinct())
                .hasSize(2);
    }

    @Test
    void thePictureTakesTheFocusAndSaysWhatIsReadAtItsMarkers(FxRobot robot) {
        var picture = paint(robot, LinesFixture.trend(), 600, 100);

        assertThat(picture.isFocusTraversable()).isTrue();
        assertThat(picture.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(picture.getAccessibleText())
                .isEqualTo(
                        "Readiness: Expected score, with the band of 80 %."
                                + " now: 58 of 100, interview: 70 of 100");
    }

    @Test
    void aDotSaysWhatItStandsFor(FxRobot robot) {
        var picture = paint(robot, LinesFixture.calibration(), 600, 100);

        assertThat(picture.lookupAll(".lines-dot"))
                .extracting(Node::getAccessibleText)
                .contains("said 90 %, right 71 % of 56");
        assertThat(words(picture)).contains("12", "31", "56");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "LIGHT, 200", "DARK, 200"})
    void bothSchemesAreKeptToBeLookedAt(ThemeChoice theme, int percent, FxRobot robot)
            throws IOException {
        var cards = new VBox(16);
        robot.interact(() -> {
            cards.getChildren()
                    .setAll(
                            new ChartCard("trend", LinesFixture.trend()),
                            new ChartCard("calibration", LinesFixture.calibration()));
            cards.setStyle("-fx-padding: 16;");
            stage.setScene(new Scene(cards, 640, 960));
            Theme.dress(stage.getScene(), new Look(theme, percent));
            stage.show();
        });
        var name = "lines-%s-%d".formatted(theme, percent).toLowerCase(Locale.ROOT);

        assertThat(Snapshots.colours(Snapshots.save(cards, name))).isGreaterThan(50);
    }

    private Region paint(FxRobot robot, Lines chart, int width, int percent) {
        var picture = ChartCard.picture(chart);
        robot.interact(() -> {
            var page = new VBox(picture);
            picture.setMaxWidth(width);
            stage.setScene(new Scene(page, Math.max(width, 700), 500));
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent));
            stage.show();
            page.applyCss();
            page.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return picture;
    }

    private static List<Double> dashes(Region picture, String stroke) {
        return ((Polyline) picture.lookup(".lines-line" + stroke)).getStrokeDashArray();
    }

    private static List<String> words(Region picture) {
        return picture.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static boolean meet(Node one, Node other) {
        var first = one.getBoundsInParent();
        var second = other.getBoundsInParent();
        return first.getMaxX() > second.getMinX() + 1
                && second.getMaxX() > first.getMinX() + 1
                && first.getMaxY() > second.getMinY() + 3
                && second.getMaxY() > first.getMinY() + 3;
    }
}
