package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AppearanceTest {

    private Appearance appearance;
    private TextField field;

    @Start
    void show(Stage stage) {
        field = new TextField("typed");
        var scene = new Scene(new VBox(field), 300, 200);
        appearance = new Appearance(scene);
        appearance.wear(new Look(ThemeChoice.DARK, 100));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keysChangeTheTextSizeStepByStepEvenWhileTextIsTyped(FxRobot robot) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.PLUS);
        assertThat(appearance.look()).isEqualTo(new Look(ThemeChoice.DARK, 115));
        assertThat(size(robot)).isCloseTo(14 * 1.15, within(0.01));

        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS).push(KeyCode.SHORTCUT, KeyCode.ADD);
        assertThat(appearance.look().textPercent()).isEqualTo(150);

        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS).push(KeyCode.SHORTCUT, KeyCode.SUBTRACT);
        assertThat(appearance.look().textPercent()).isEqualTo(115);

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(appearance.look().textPercent()).isEqualTo(100);
        assertThat(field.getText()).isEqualTo("typed");
    }

    @Test
    void thereIsAnEndInBothDirections(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(appearance.look().textPercent()).isEqualTo(100);

        robot.interact(() -> appearance.wear(new Look(ThemeChoice.DARK, 200)));
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        assertThat(appearance.look().textPercent()).isEqualTo(200);
    }

    @Test
    void aSizeBetweenTwoStepsGoesToTheNext(FxRobot robot) {
        robot.interact(() -> appearance.wear(new Look(ThemeChoice.DARK, 120)));
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);

        assertThat(appearance.look().textPercent()).isEqualTo(130);
    }

    private double size(FxRobot robot) {
        robot.interact(field::applyCss);
        return field.getFont().getSize();
    }
}
