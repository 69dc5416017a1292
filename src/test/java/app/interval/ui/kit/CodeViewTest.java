package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.text.Block;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CodeViewTest {

    private static final String SHORT = "if a >= b:\n    stop()";
    private static final String LONG = "x = " + "f(1) + ".repeat(40) + "0\ny = 2";

    private CodeView shortView;
    private CodeView longView;
    private ScrollPane page;
    private Button after;

    @Start
    void show(Stage stage) {
        shortView = new CodeView(new Block.Code("python", List.of(), SHORT), false);
        longView = new CodeView(new Block.Code("python", List.of(), LONG), true);
        after = new Button("after");
        var below = new Region();
        below.setMinHeight(900);
        page = new ScrollPane(new VBox(new Button("before"), shortView, longView, after, below));
        page.setFitToWidth(true);
        stage.setScene(new Scene(page, 500, 400));
        Theme.dress(stage.getScene(), Look.DEFAULT);
        stage.show();
    }

    @Test
    void copyTakesTheCodeAsItIsAndSaysSoUntilItIsLeft(FxRobot robot) {
        var copy = (Button) shortView.lookup(".code-copy");

        robot.clickOn(copy);

        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(SHORT);
        assertThat(copy.getText()).isEqualTo("Copied");
        robot.interact(after::requestFocus);
        assertThat(copy.getText()).isEqualTo("Copy");
    }

    @Test
    void copyIsSeenUnderTheMouseOnly(FxRobot robot) {
        var copy = shortView.lookup(".code-copy");
        robot.interact(after::requestFocus);
        robot.moveTo(after);
        assertThat(copy.getOpacity()).isZero();

        robot.moveTo(shortView);

        assertThat(copy.getOpacity()).isEqualTo(1);
    }

    @Test
    void noPictureOfTheLinesIsKept() {
        assertThat(scroll(longView).lookup(".viewport").isCache()).isFalse();
    }

    @Test
    void tabStopsAtLinesOnlyWhereThereIsSomethingToScrollTo(FxRobot robot) {
        robot.interact(() -> page.lookup(".button").requestFocus());
        assertThat(focused(robot)).isSameAs(shortView.lookup(".code-copy"));
        assertThat(focused(robot)).isSameAs(scroll(longView));
        assertThat(focused(robot)).isSameAs(longView.lookup(".code-copy"));
        assertThat(focused(robot)).isSameAs(after);
    }

    @Test
    void aLongLineIsScrolledToWithTheArrowsAndNeverWrapped(FxRobot robot) {
        var lines = (TextFlow) longView.lookup(".code-lines");
        assertThat(lines.getLayoutInfo().getTextLineCount()).isEqualTo(2);
        robot.interact(() -> scroll(longView).requestFocus());

        robot.type(KeyCode.RIGHT, 3);

        assertThat(scroll(longView).getHvalue()).isPositive();
    }

    @Test
    void theWheelOverCodeScrollsThePage(FxRobot robot) {
        for (var view : List.of(shortView, longView)) {
            robot.interact(() -> page.setVvalue(0));
            robot.moveTo(view).scroll(3, VerticalDirection.DOWN);

            assertThat(page.getVvalue()).isPositive();
            assertThat(scroll(view).getHvalue()).isZero();
            assertThat(scroll(view).getVvalue()).isZero();
        }
    }

    @Test
    void itIsReadAloudAsTheCode() {
        assertThat(shortView.getAccessibleText()).isEqualTo(SHORT);
        assertThat(scroll(longView).getAccessibleText()).isEqualTo(LONG);
        assertThat(shortView.lookup(".code-copy").getAccessibleText()).isEqualTo("Copy the code");
    }

    @Test
    void everyLineHasItsNumber() {
        assertThat(shortView.lookup(".line-numbers")).isNull();
        var numbers = (TextFlow) longView.lookup(".line-numbers");
        assertThat(numbers.getLayoutInfo().getTextLineCount()).isEqualTo(2);
    }

    private static ScrollPane scroll(CodeView view) {
        return (ScrollPane) view.lookup(".code-scroll");
    }

    private Node focused(FxRobot robot) {
        robot.type(KeyCode.TAB);
        return page.getScene().getFocusOwner();
    }
}
