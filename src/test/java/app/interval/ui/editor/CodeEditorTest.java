package app.interval.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Snapshots;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;

/// Writing Python with the keyboard, without a screen.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CodeEditorTest {

    private Scene scene;
    private CodeEditor editor;
    private Sheet sheet;

    @Start
    void show(Stage stage) {
        editor = new CodeEditor("code", "Your code", "python", "");
        sheet = (Sheet) editor.field();
        scene = new Scene(new VBox(editor), 700, 500);
        Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enterKeepsTheIndentationAndGoesFurtherAfterAColon(FxRobot robot) {
        open(robot, "");

        robot.write("def f(x):").type(KeyCode.ENTER);
        robot.write("if x:").type(KeyCode.ENTER);
        robot.write("return 1").type(KeyCode.ENTER).type(KeyCode.BACK_SPACE);
        robot.write("return 2");

        assertThat(text()).isEqualTo("def f(x):\n    if x:\n        return 1\n    return 2");
    }

    @Test
    void aLetterTypedWithAltIsACommandAndNoText(FxRobot robot) {
        open(robot, "");

        robot.interact(() -> sheet.fireEvent(typed("t", true)));
        robot.interact(() -> sheet.fireEvent(typed("s", false)));

        assertThat(text()).isEqualTo("s");
    }

    private static KeyEvent typed(String letter, boolean alt) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, alt, false);
    }

    @Test
    void tabGoesToTheNextStepAndShiftTabBack(FxRobot robot) {
        open(robot, "");

        robot.type(KeyCode.TAB);
        robot.write("x");
        assertThat(text()).isEqualTo("    x");
        shift(robot, KeyCode.TAB);
        assertThat(text()).isEqualTo("x");
        shift(robot, KeyCode.TAB);
        assertThat(text()).isEqualTo("x");
    }

    @Test
    void selectedLinesAreIndentedTogetherAndAsOneStepOfUndo(FxRobot robot) {
        open(robot, "a\n\nb\nc");
        robot.interact(() -> sheet.selectRange(0, 5));

        robot.type(KeyCode.TAB);
        assertThat(text()).isEqualTo("    a\n\n    b\nc");
        robot.type(KeyCode.TAB);
        assertThat(text()).isEqualTo("        a\n\n        b\nc");
        shift(robot, KeyCode.TAB);
        assertThat(text()).isEqualTo("    a\n\n    b\nc");
        shortcut(robot, KeyCode.Z);
        shortcut(robot, KeyCode.Z);
        shortcut(robot, KeyCode.Z);
        assertThat(text()).isEqualTo("a\n\nb\nc");
    }

    @Test
    void itHasAnUndoOfItsOwnThatEndsWhereItBegan(FxRobot robot) {
        open(robot, "class A:\n");
        robot.interact(() -> sheet.moveTo(sheet.getLength()));

        robot.write("one").type(KeyCode.ENTER).write("two");
        shortcut(robot, KeyCode.Z);
        assertThat(text()).isEqualTo("class A:\none");
        for (var i = 0; i < 5; i++) {
            shortcut(robot, KeyCode.Z);
        }
        assertThat(text()).isEqualTo("class A:\n");
        robot.press(KeyCode.SHIFT);
        shortcut(robot, KeyCode.Z);
        robot.release(KeyCode.SHIFT);

        assertThat(text()).isEqualTo("class A:\none");
    }

    @Test
    void ctrlTabLeavesBothWaysAndTheScreenSaysSo(FxRobot robot) {
        open(robot, "x = 1");
        var keys = editor.lookup(".small");
        assertThat(((Label) keys).getText()).contains("Ctrl Tab leaves");

        shortcut(robot, KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("after");
        shift(robot, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(sheet);
        robot.press(KeyCode.CONTROL);
        shift(robot, KeyCode.TAB);
        robot.release(KeyCode.CONTROL);

        assertThat(scene.getFocusOwner().getId()).isEqualTo("before");
        assertThat(text()).isEqualTo("x = 1");
    }

    @Test
    void theEditorIsOneStopOfTheKeyboard(FxRobot robot) {
        open(robot, "x = 1");

        assertThat(Focusable.below(editor)).containsExactly(sheet);
    }

    @Test
    void itTellsWhatItIsWhatIsInItAndHowToLeave(FxRobot robot) {
        open(robot, "x = 1");

        assertThat(sheet.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(sheet.getAccessibleText()).isEqualTo("Your code");
        assertThat(sheet.getAccessibleHelp()).contains("Ctrl Tab leaves");
        assertThat(sheet.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("x = 1");
        assertThat(sheet.queryAccessibleAttribute(AccessibleAttribute.EDITABLE)).isEqualTo(true);
    }

    @Test
    void whatIsPastedHasBlanksForTabsAndIsTakenBackByItself(FxRobot robot) {
        open(robot, "");
        robot.interact(() -> Nodes.copy("if x:\r\n\tpass"));

        robot.write("a");
        shortcut(robot, KeyCode.V);
        assertThat(text()).isEqualTo("aif x:\n    pass");
        shortcut(robot, KeyCode.Z);

        assertThat(text()).isEqualTo("a");
    }

    @Test
    void everyChangeIsToldAndColoured(FxRobot robot) {
        open(robot, "pass");
        assertThat(colour(robot, "pass")).isEqualTo(Color.web("#8A2BA8"));

        robot.interact(() -> sheet.replaceText("# pass"));

        assertThat(colour(robot, "# pass")).isEqualTo(Color.web("#626D7B"));
        assertThat(editor.textProperty().getValue()).isEqualTo("# pass");
    }

    @Test
    void everyLineHasItsNumber(FxRobot robot) {
        open(robot, "a\nb\nc");

        assertThat(robot.lookup(".line-number").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void itWearsTheLookAlsoAtTwiceTheSize(ThemeChoice theme, FxRobot robot) throws IOException {
        open(robot, "def f(x):\n    return 'a'  # one\n");
        robot.interact(() -> {
            Theme.dress(scene, new Look(theme, 200));
            sheet.selectRange(4, 8);
        });
        WaitForAsyncUtils.waitForFxEvents();

        var letters = letters(robot, "return");
        assertThat(letters.getFont().getFamily()).isEqualTo("JetBrains Mono");
        assertThat(letters.getFont().getSize()).isBetween(26.9, 27.1);
        assertThat(letters.getFill())
                .isEqualTo(Color.web(theme == ThemeChoice.DARK ? "#D79BF0" : "#8A2BA8"));
        Snapshots.save(scene.getRoot(), "editor-" + theme);
    }

    private void open(FxRobot robot, String code) {
        robot.interact(() -> {
            editor = new CodeEditor("code", "Your code", "python", code);
            sheet = (Sheet) editor.field();
            scene.setRoot(new VBox(button("before"), editor, button("after")));
            scene.getRoot().applyCss();
            sheet.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(String id) {
        var button = new Button(id);
        button.setId(id);
        return button;
    }

    private Color colour(FxRobot robot, String words) {
        return (Color) letters(robot, words).getFill();
    }

    private Text letters(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        List<Text> found =
                robot.from(sheet).lookup(".text").queryAllAs(Text.class).stream()
                        .filter(text -> text.getText().equals(words))
                        .toList();
        return found.getFirst();
    }

    private String text() {
        WaitForAsyncUtils.waitForFxEvents();
        return sheet.getText();
    }

    private static void shift(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHIFT).type(key).release(KeyCode.SHIFT);
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
