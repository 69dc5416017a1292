package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.chart.Chart;
import app.interval.chart.Chart.Band;
import app.interval.chart.Chart.Bar;
import app.interval.chart.Chart.Bars;
import app.interval.chart.Chart.Calendar;
import app.interval.chart.Chart.Caption;
import app.interval.chart.Chart.Cell;
import app.interval.chart.Chart.Matrix;
import app.interval.chart.Chart.Row;
import app.interval.chart.Chart.Share;
import app.interval.chart.Chart.Square;
import app.interval.chart.Chart.Table;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Charts as pictures, as tables, and as words.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ChartCardTest {

    private static final Table TABLE =
            new Table(
                    List.of("Day", "Count"),
                    List.of(List.of("21 November", "3"), List.of("22 November", "6")));

    private Stage stage;
    private VBox page = new VBox();

    @Start
    void show(Stage given) {
        stage = given;
        stage.setScene(new Scene(page, 700, 500));
        stage.show();
    }

    @Test
    void barsStandOnOneGroundAsHighAsTheirSizes(FxRobot robot) {
        var bars = paint(robot, bars(3, 6, 0), 700, 100).lookupAll(".day-bar");
        var heights = bars.stream().map(bar -> bar.getLayoutBounds().getHeight()).toList();
        var feet = bars.stream().map(bar -> bar.getBoundsInParent().getMaxY()).distinct().toList();

        assertThat(heights.get(0)).isCloseTo(heights.get(1) / 2, within(1.0));
        assertThat(heights.get(2)).isEqualTo(2);
        assertThat(feet).hasSize(1);
    }

    @Test
    void theBandLiesBetweenItsEndsWithTheTickAtTheShare(FxRobot robot) {
        var band = new Band(caption(), TABLE, new Share(0.4, 0.6, 0.7), OptionalDouble.of(0.8));
        var picture = paint(robot, band, 700, 100);
        var wide = picture.getWidth();

        assertThat(x(picture, ".band-bar")).isCloseTo(0.4 * wide, within(1.0));
        assertThat(right(picture, ".band-bar")).isCloseTo(0.7 * wide, within(1.0));
        assertThat(x(picture, ".band-tick")).isCloseTo(0.6 * wide, within(3.0));
        assertThat(x(picture, ".band-wanted")).isCloseTo(0.8 * wide, within(3.0));
        assertThat(picture.lookup(".band-wanted").isVisible()).isTrue();
    }

    @Test
    void withoutABoundThereIsNoDottedLine(FxRobot robot) {
        var band = new Band(caption(), TABLE, new Share(0, 0, 0.1), OptionalDouble.empty());

        assertThat(paint(robot, band, 700, 100).lookup(".band-wanted").isVisible()).isFalse();
    }

    @Test
    void cellsWithoutEnoughEvidenceAreHatchedAndTheOthersShaded(FxRobot robot) {
        var picture = paint(robot, matrix(4), 700, 100);

        assertThat(picture.lookupAll(".hatched")).hasSize(4);
        assertThat(picture.lookupAll(".heat-5"))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(((Label) cell).getText()).isEqualTo("7 of 7"));
    }

    @Test
    void aWideMatrixHasItsRowsInTwoBlocks(FxRobot robot) {
        var narrow = paint(robot, matrix(10), 400, 100).getHeight();
        var wide = paint(robot, matrix(10), 900, 100).getHeight();

        assertThat(wide).isLessThan(narrow * 0.65);
    }

    @ParameterizedTest
    @CsvSource({"300, 100", "470, 100", "900, 100", "600, 200", "900, 200"})
    void wordsInCellsAreNeverCutOff(int width, int percent, FxRobot robot) {
        var picture = paint(robot, matrix(10), width, percent);

        assertThat(picture.lookupAll(".matrix-cell"))
                .hasSize(20)
                .allSatisfy(cell ->
                        assertThat(((Text) cell.lookup(".text")).getText())
                                .isEqualTo(((Label) cell).getText()));
    }

    @ParameterizedTest
    @CsvSource({"700, 100, 26", "700, 200, 26", "330, 200, 15"})
    void halfAYearShowsAsManyWeeksAsFit(int width, int percent, int most, FxRobot robot) {
        var picture = paint(robot, calendar(), width, percent);
        var squares = picture.lookupAll(".calendar > .square");
        var shown = squares.stream().filter(Node::isVisible).toList();

        assertThat(squares).hasSize(26 * 7 - 1);
        assertThat(shown.size()).isBetween(7, most * 7 - 1);
        assertThat(shown.size() % 7).isEqualTo(6);
        assertThat(shown)
                .allSatisfy(square ->
                        assertThat(square.getBoundsInParent().getMaxX())
                                .isLessThanOrEqualTo(picture.getWidth()));
        assertThat(shown.getLast().getAccessibleText()).isEqualTo("180");
    }

    @Test
    void everyPictureSaysItsNameItsMeaningAndAReading(FxRobot robot) {
        assertThat(spoken(robot, bars(3, 6, 0)))
                .isEqualTo("Days: repetitions a day. 3 then. Most: 6 then.");
        assertThat(spoken(robot, new Band(caption(), TABLE, new Share(0, 0, 0), none())))
                .isEqualTo("Days: repetitions a day. Day: 21 November, Count: 3");
        assertThat(spoken(robot, matrix(4)))
                .isEqualTo(
                        "Days: repetitions a day. Enough evidence in 4 of 8 cells."
                                + " Highest: Row 0: 7 of 7. Lowest: Row 0: 7 of 7.");
        assertThat(spoken(robot, calendar())).isEqualTo("Days: repetitions a day. 180");
    }

    @Test
    void theTooltipOfABarIsItsWords(FxRobot robot) throws TimeoutException {
        var bars = paint(robot, bars(3, 6, 0), 700, 100).lookupAll(".day-bar");
        for (var bar : List.copyOf(bars).subList(0, 2)) {
            robot.moveTo(bar);
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> tips().contains(bar.getAccessibleText()));
        }
        assertThat(bars).extracting(Node::getAccessibleText).contains("3 then", "6 then");
    }

    @Test
    void theSwitchShowsTheSameAsATableAndBack(FxRobot robot) {
        var card = new ChartCard("card", bars(3, 6, 0));
        robot.interact(() -> page.getChildren().setAll(card));

        robot.clickOn("#card-table");
        var table = (TableView<?>) robot.lookup(".chart-table").query();
        assertThat(List.copyOf(table.getItems())).isEqualTo(TABLE.rows());
        assertThat(table.getColumns().stream().map(TableColumnBase::getText).toList())
                .isEqualTo(TABLE.head());
        assertThat(robot.lookup(".bars").tryQuery()).isEmpty();

        robot.clickOn("#card-table");
        assertThat(robot.lookup(".bars").tryQuery()).isPresent();
    }

    private Region paint(FxRobot robot, Chart chart, int width, int percent) {
        var picture = ChartCard.picture(chart);
        robot.interact(() -> {
            page = new VBox(picture);
            picture.setMaxWidth(width);
            stage.setScene(new Scene(page, Math.max(width, 700), 500));
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent));
            page.applyCss();
            page.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return picture;
    }

    private String spoken(FxRobot robot, Chart chart) {
        var picture = paint(robot, chart, 700, 100);
        assertThat(picture.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        return picture.getAccessibleText();
    }

    private static List<String> tips() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        Window.getWindows().stream()
                                .filter(Tooltip.class::isInstance)
                                .map(window -> ((Tooltip) window).getText())
                                .toList());
    }

    private static double x(Region picture, String part) {
        return picture.lookup(part).getBoundsInParent().getMinX();
    }

    private static double right(Region picture, String part) {
        return picture.lookup(part).getBoundsInParent().getMaxX();
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }

    private static Caption caption() {
        return new Caption("Days", "repetitions a day");
    }

    private static Bars bars(int... sizes) {
        return new Bars(
                caption(),
                TABLE,
                IntStream.of(sizes).mapToObj(size -> new Bar(size, size + " then")).toList());
    }

    private static Matrix matrix(int rows) {
        return new Matrix(
                caption(),
                TABLE,
                List.of("entry", "mid"),
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                new Row(
                                        "Row " + i,
                                        List.of(
                                                new Cell("7 of 7", 5, "Row " + i + ": 7 of 7"),
                                                new Cell("2 answers", 0, "nothing"))))
                        .toList());
    }

    /// Up to a Saturday.
    private static Calendar calendar() {
        var first = LocalDate.of(2026, 5, 25);
        return new Calendar(
                caption(),
                TABLE,
                IntStream.range(0, 26 * 7 - 1)
                        .mapToObj(i -> new Square(first.plusDays(i), i % 6, Integer.toString(i)))
                        .toList());
    }
}
