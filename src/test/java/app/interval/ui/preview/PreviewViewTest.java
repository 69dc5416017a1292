package app.interval.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;
import app.interval.domain.item.ItemType;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {

    @TempDir Path folder;
    private Optional<Parent> screen = Optional.empty();
    private Optional<Sheet> news = Optional.empty();
    private int left;
    private Stage stage;
    private PreviewViewModel model;

    @Start
    void show(Stage given) {
        stage = given;
        model = new PreviewViewModel(() -> news, new FakeBackground(), _ -> {});
        var view = new PreviewView(model, "web/http/a.md", _ -> screen, () -> left++);
        var scene = new Scene(view, 900, 700);
        Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatIsWrongIsShownInPlaceOfTheQuestion(FxRobot robot) {
        var fault = new Sheet.Fault(5, "S04", "level 'x' is not possible", "Do you mean mid?");
        show(robot, new Sheet.Faulty(List.of(fault)));

        assertThat(state(robot)).startsWith("1 problem.");
        assertThat(robot.lookup(".fault").<Parent>query().getAccessibleText())
                .isEqualTo("Line 5, rule S04 level 'x' is not possible. Do you mean mid?");
    }

    @Test
    void whereThereIsAScreenItIsTheLearners(FxRobot robot) throws IOException {
        screen = Optional.of(new StackPane(new Label("the screen")));
        show(robot, sheet(ItemType.SINGLE_CHOICE));

        assertThat(robot.lookup("the screen").tryQuery()).isPresent();
        assertThat(state(robot)).startsWith("As learners see it.");
        assertThat(robot.lookup("#preview-close").query().isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsTexts(ItemType type, FxRobot robot) throws IOException {
        var sheet = sheet(type);
        show(robot, sheet);

        assertThat(robot.lookup("#preview-part-1").tryQuery()).isPresent();
        var parts = Plain.parts(sheet.item());
        assertThat(parts).hasSizeGreaterThan(2).noneMatch(part -> part.text().isEmpty());
        assertThat(robot.lookup("#preview-part-" + parts.size()).tryQuery()).isPresent();
    }

    @Test
    void escapeLeaves(FxRobot robot) throws IOException {
        robot.push(KeyCode.ESCAPE);
        assertThat(left).as("while the file is being read").isEqualTo(1);
        show(robot, sheet(ItemType.CLOZE));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#preview-close");

        assertThat(left).isEqualTo(3);
    }

    private void show(FxRobot robot, Sheet sheet) {
        news = Optional.of(sheet);
        robot.interact(model::follow);
    }

    private static String state(FxRobot robot) {
        return robot.lookup("#preview-state").<Label>query().getText();
    }

    private Sheet.Sound sheet(ItemType type) throws IOException {
        var bank = SampleBank.in(folder);
        return new Sheet.Sound(bank.item(type.word()).item(), bank.read().curriculum());
    }
}
