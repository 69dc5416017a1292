package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReservedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tab            | Tab goes from one part of the screen to the next.
                    shift+tab      | Tab goes from one part of the screen to the next.
                    enter          | Enter and Space press whatever has the focus.
                    shortcut+enter | Enter and Space press whatever has the focus.
                    space          | Enter and Space press whatever has the focus.
                    escape         | Esc leaves.
                    f1             | F1 and ? show all keys.
                    shift+slash    | F1 and ? show all keys.
                    page_down      | It moves through the page.
                    back_space     | It erases text.
                    left           | Arrow keys move the focus and scroll.
                    digit7         | Digits choose answers.
                    numpad7        | This key is not the same on every keyboard.
                    undefined      | This key is not the same on every keyboard.
                    field+j        | That is how plain keys work in text fields. Press the key alone.
                    shortcut+c     | It selects, copies, cuts or pastes.
                    shortcut+y     | It is undo or redo in text fields.
                    shortcut+plus  | It changes the size of the text.
                    shortcut+digit0| It changes the size of the text.
                    b              | A to H tick the points of an answer.
                    shift+a        | A to H tick the points of an answer.
                    """)
    void somethingElseNeedsTheKey(String chord, String reason) {
        assertThat(Reserved.refusal(Action.STAR, read(chord), Keyboard.PC)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"j", "f2", "comma", "shift+j", "shortcut+j", "shortcut+shift+b", "shortcut+digit7"})
    void othersAreFree(String chord) {
        assertThat(Reserved.refusal(Action.STAR, read(chord), Keyboard.PC)).isEmpty();
    }

    @Test
    void pointsAreTickedOnlyWhereAnAnswerIsCompared() {
        assertThat(Reserved.refusal(Action.HINT, Chord.of(KeyCode.B), Keyboard.PC)).isEmpty();
    }

    @Test
    void aMacKeepsItsOwn() {
        var quit = Chord.of(KeyCode.Q, Hold.SHORTCUT);

        assertThat(Reserved.refusal(Action.STAR, quit, Keyboard.MAC))
                .contains("It belongs to the system.");
        assertThat(Reserved.refusal(Action.STAR, quit, Keyboard.PC)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theUsualKeyIsNeverRefused(Action action) {
        assertThat(Reserved.refusal(action, action.byDefault(), Keyboard.MAC)).isEmpty();
    }

    private static Chord read(String stored) {
        return Chord.read(stored).orElseThrow();
    }
}
