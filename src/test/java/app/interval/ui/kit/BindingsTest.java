package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Map;

class BindingsTest {

    private static final Bindings USUAL = Bindings.DEFAULT;
    private static final Bindings MAC = new Bindings(Keyboard.MAC, Map.of());

    @ParameterizedTest
    @EnumSource
    void noKeyDoesTwoThingsInOnePlace(Action action) {
        assertThat(USUAL.rivals(action, action.byDefault())).isEmpty();
    }

    @Test
    void idsAndWordsTellActionsApart() {
        assertThat(Action.values()).extracting(Action::id).doesNotHaveDuplicates();
        assertThat(Action.values()).extracting(Action::words).doesNotHaveDuplicates();
        assertThat(
                        Arrays.stream(Action.values())
                                .map(Action::id)
                                .flatMap(id -> Action.of(id).stream()))
                .containsExactly(Action.values());
        assertThat(Action.of("nothing")).isEmpty();
    }

    @Test
    void aPlainLetterWorksOutsideFieldsAndWithAltEverywhere() {
        assertThat(USUAL.matches(Action.STAR, pressed(KeyCode.T), false)).isTrue();
        assertThat(USUAL.matches(Action.STAR, pressed(KeyCode.T), true)).isFalse();
        assertThat(USUAL.matches(Action.STAR, alt(KeyCode.T), true)).isTrue();
        assertThat(USUAL.matches(Action.STAR, alt(KeyCode.T), false)).isTrue();
        assertThat(USUAL.matches(Action.STAR, control(KeyCode.T), true)).isFalse();
    }

    @Test
    void enterNeedsControlInFieldsExceptOnTheFirstPage() {
        assertThat(USUAL.matches(Action.SUBMIT, pressed(KeyCode.ENTER), true)).isFalse();
        assertThat(USUAL.matches(Action.SUBMIT, control(KeyCode.ENTER), true)).isTrue();
        assertThat(USUAL.matches(Action.BEGIN, pressed(KeyCode.ENTER), true)).isTrue();
        assertThat(USUAL.print(Action.BEGIN, true)).isEqualTo("Enter");
    }

    @Test
    void whatIsHeldWithAltGrTypesACharacter() {
        var altGr = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Q, false, true, true, false);

        assertThat(USUAL.matches(Action.ASK, altGr, true)).isFalse();
    }

    @Test
    void printsWhatIsValid() {
        assertThat(USUAL.print(Action.STAR, false)).isEqualTo("T");
        assertThat(USUAL.print(Action.STAR, true)).isEqualTo("Alt T");
        assertThat(USUAL.print(Action.SUBMIT, true)).isEqualTo("Ctrl Enter");
        assertThat(USUAL.print(Action.REDO, false)).isEqualTo("Ctrl Shift Z");
        assertThat(USUAL.print(Action.LEAVE, true)).isEqualTo("Esc");
        assertThat(USUAL.print(Action.SETTINGS, false)).isEqualTo("Ctrl ,");
        assertThat(Keyboard.PC.print(Chord.of(KeyCode.PLUS))).isEqualTo("+");
    }

    @Test
    void aMacHoldsCommandAndInFieldsControl() {
        assertThat(MAC.print(Action.STAR, false)).isEqualTo("T");
        assertThat(MAC.print(Action.STAR, true)).isEqualTo("\u2303T");
        assertThat(MAC.print(Action.SUBMIT, true)).isEqualTo("\u2318 Return");
        assertThat(MAC.print(Action.REDO, false)).isEqualTo("\u21e7\u2318Z");
        assertThat(MAC.matches(Action.STAR, control(KeyCode.T), true)).isTrue();
        assertThat(MAC.matches(Action.STAR, alt(KeyCode.T), true)).isFalse();
        assertThat(MAC.matches(Action.UNDO, command(KeyCode.Z), false)).isTrue();
        assertThat(MAC.matches(Action.UNDO, control(KeyCode.Z), false)).isFalse();
    }

    @Test
    void keyboardsAreToldByTheSystem() {
        assertThat(Keyboard.of("Mac OS X")).isEqualTo(Keyboard.MAC);
        assertThat(Keyboard.of("Linux")).isEqualTo(Keyboard.PC);
        assertThat(Keyboard.of("Windows 11")).isEqualTo(Keyboard.PC);
    }

    @Test
    void anotherKeyTakesTheOldOnesPlace() {
        var other = USUAL.with(Action.STAR, Chord.of(KeyCode.J));

        assertThat(other.matches(Action.STAR, pressed(KeyCode.J), false)).isTrue();
        assertThat(other.matches(Action.STAR, pressed(KeyCode.T), false)).isFalse();
        assertThat(other.print(Action.STAR, true)).isEqualTo("Alt J");
        assertThat(other.with(Action.STAR, Chord.of(KeyCode.T)).own()).isEmpty();
    }

    @Test
    void rivalsAreWhatHasTheKeyInTheSamePlace() {
        assertThat(USUAL.rivals(Action.STAR, Chord.of(KeyCode.X)))
                .containsExactly(Action.SET_ASIDE);
        assertThat(USUAL.rivals(Action.STAR, Chord.of(KeyCode.W))).containsExactly(Action.WHY);
        assertThat(USUAL.rivals(Action.RESUME, Chord.of(KeyCode.H))).isEmpty();
        assertThat(USUAL.rivals(Action.HOME, Chord.of(KeyCode.S, Hold.SHORTCUT)))
                .containsExactly(Action.KEEP_STORY, Action.SAVE);
    }

    @Test
    void whatWasStoredIsReadAgain() {
        var own = USUAL.with(Action.SAVE_DATA, Chord.of(KeyCode.E, Hold.SHIFT, Hold.SHORTCUT));
        var stored = own.chord(Action.SAVE_DATA).stored();

        assertThat(stored).isEqualTo("shortcut+shift+e");
        assertThat(Bindings.of(Keyboard.PC, Map.of("save-data", stored))).isEqualTo(own);
    }

    @Test
    void whatCannotBeReadOrKeptChangesNothing() {
        var stored =
                Map.of(
                        "star", "nonsense+q",
                        "hint", "",
                        "nothing", "j",
                        "why", "tab",
                        "guess", "shortcut+c");

        assertThat(Bindings.of(Keyboard.PC, stored)).isEqualTo(USUAL);
    }

    @Test
    void twoActionsMayChangeTheirKeys() {
        var stored = Map.of("star", "x", "set-aside", "t");

        assertThat(Bindings.of(Keyboard.PC, stored).own())
                .containsOnlyKeys(Action.STAR, Action.SET_ASIDE);
    }

    @Test
    void aKeyThatWouldDoTwoThingsIsGivenToNeither() {
        var stored = Map.of("star", "j", "not-today", "j", "hint", "k", "why", "x");

        assertThat(Bindings.of(Keyboard.PC, stored).own()).containsOnlyKeys(Action.HINT);
    }

    static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static KeyEvent alt(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false);
    }

    private static KeyEvent control(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    private static KeyEvent command(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, true);
    }
}
