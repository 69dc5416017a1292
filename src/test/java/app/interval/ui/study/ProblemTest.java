package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeItems;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Accessibility;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A report of a problem, and a copy of the question, by keys and by mouse.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ProblemTest {

    private final Map<Path, String> files = new HashMap<>();
    private boolean isFull;
    private String suggested = "";
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void aProblemIsReportedByKeysAndTheFileHoldsWhatWasShownBefore(FxRobot robot) {
        var desk = open(robot);
        desk.type(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(desk.table()).isInstanceOf(Judged.class);
        desk.type(KeyCode.U);
        assertThat(desk.focused().getId()).isEqualTo("problem-kind-wrong");

        desk.type(KeyCode.DIGIT4, KeyCode.TAB);
        robot.write("colour is misspelt");
        var preview = text(desk, "problem-preview");
        desk.with(KeyCode.SHORTCUT, KeyCode.S);

        assertThat(preview)
                .contains("Typing error", "colour is misspelt", "1.2.3", "What was answered");
        assertThat(suggested).startsWith("interval-problem-q-").endsWith(".md");
        assertThat(files).containsExactlyEntriesOf(Map.of(Path.of(suggested), preview));
        assertThat(words(desk, "problem-saved"))
                .isEqualTo("Saved: " + Path.of(suggested).toAbsolutePath());
        desk.type(KeyCode.ESCAPE);
        assertThat(desk.isThere("#study-problem")).isFalse();
        assertThat(desk.table()).isInstanceOf(Judged.class);
        assertThat(desk.focused().getId()).isEqualTo("study-verdict");
    }

    @Test
    void byMouseTheAnswerIsKeptBack(FxRobot robot) {
        var desk = open(robot);
        desk.type(KeyCode.DIGIT0);
        desk.type(KeyCode.U);

        desk.click("problem-kind-outdated");
        desk.click("problem-with-answer");
        assertThat(((CheckBox) desk.node("problem-with-answer")).isSelected()).isFalse();
        desk.click("problem-save");
        desk.click("problem-close");

        assertThat(files.values())
                .singleElement()
                .asString()
                .contains("Outdated")
                .doesNotContain("What was answered");
    }

    @Test
    void beforeTheAnswerTheReportDoesNotTellIt(FxRobot robot) {
        var desk = open(robot);
        desk.type(KeyCode.U);

        assertThat(desk.isThere("#problem-with-answer")).isFalse();
        assertThat(text(desk, "problem-preview"))
                .contains("What was shown")
                .doesNotContain("What was answered");
        desk.type(KeyCode.ESCAPE);
        assertThat(desk.table()).isInstanceOf(Asking.class);
        assertThat(desk.fixture().left).isZero();
    }

    @Test
    void aFileThatCouldNotBeWrittenIsSaidSo(FxRobot robot) {
        isFull = true;
        var desk = open(robot);
        desk.type(KeyCode.U);

        desk.with(KeyCode.SHORTCUT, KeyCode.S);

        assertThat(files).isEmpty();
        assertThat(desk.isThere("#problem-saved")).isFalse();
        assertThat(desk.isThere(".notice")).isTrue();
    }

    @Test
    void theReportSaysWhatItIs(FxRobot robot) {
        var desk = open(robot);
        desk.type(KeyCode.DIGIT0, KeyCode.U);
        desk.enlarge();

        assertThat(Accessibility.faults(desk.scene().getRoot())).isEmpty();
    }

    @Test
    void aCopyIsTheQuestionAloneAndAfterwardsAllOfIt(FxRobot robot) {
        var desk = open(robot);
        var why = FakeItems.single(1).teaching().explanation().plain();

        copy(desk, robot);
        assertThat(clipboard(robot)).contains("1. ").doesNotContain(why);
        assertThat(words(desk, "toast-words")).startsWith("The question is on the clipboard");

        desk.type(KeyCode.DIGIT0);
        copy(desk, robot);
        assertThat(clipboard(robot)).contains(why, "## What is right");
        assertThat(words(desk, "toast-words")).startsWith("Question, answer and sources");
    }

    private static void copy(StudyStand desk, FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        desk.with(KeyCode.SHORTCUT, KeyCode.C);
        robot.release(KeyCode.SHIFT);
    }

    private static String clipboard(FxRobot robot) {
        var found = new String[1];
        robot.interact(() -> found[0] = Clipboard.getSystemClipboard().getString());
        return found[0];
    }

    private StudyStand open(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        robot.interact(() -> {
            desk.scene().setRoot(new StudyView(desk.fixture().model, Optional.of(post())));
            desk.scene().getRoot().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return desk;
    }

    private Post post() {
        return new Post() {
            @Override
            public String program() {
                return "1.2.3";
            }

            @Override
            public Optional<Path> choose(Window owner, String name) {
                suggested = name;
                return Optional.of(Path.of(name));
            }

            @Override
            public void write(
                    Path file, String text, Runnable done, Consumer<? super Exception> failed) {
                if (isFull) {
                    failed.accept(new IOException("no room"));
                } else {
                    files.put(file, text);
                    done.run();
                }
            }
        };
    }

    private static String words(StudyStand desk, String id) {
        return ((Labeled) desk.node(id)).getText();
    }

    private static String text(StudyStand desk, String id) {
        return ((TextInputControl) desk.node(id)).getText();
    }
}
