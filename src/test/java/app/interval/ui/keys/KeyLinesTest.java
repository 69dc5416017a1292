package app.interval.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.keys.KeyLine.Heading;
import app.interval.ui.keys.KeyLine.Line;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Chord;
import app.interval.ui.kit.FixedKey;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.Place;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class KeyLinesTest {

    @Test
    void whatIsValidNowComesFirst() {
        var lines = lines(Place.ANSWERED, false).lines("");

        assertThat(lines.getFirst()).isEqualTo(new Heading("Valid now: After the answer"));
        assertThat(lines.get(1)).isEqualTo(new Line("Why it comes back then", "W"));
        assertThat(firstPart(lines))
                .contains(
                        new Line("Why it comes back then", "W"),
                        new Line("Undo", "Ctrl Z"),
                        new Line("Go on", "Enter"),
                        new Line("Larger text", "Ctrl +"))
                .doesNotContain(new Line("Hint", "H"));
        assertThat(lines).contains(new Heading("While a question waits"), new Line("Hint", "H"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVERYWHERE", "SESSION", "QUESTION", "HOME", "TROUBLE"})
    void everythingIsThereOnce(Place now) {
        assertThat(lines(now, false).lines(""))
                .filteredOn(Line.class::isInstance)
                .hasSize(Action.values().length + FixedKey.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void whereNothingIsValidEverythingStandsAtItsPlace() {
        var lines = new KeyLines(Bindings.DEFAULT, Optional.empty(), false).lines("");

        assertThat(lines.getFirst()).isEqualTo(new Heading("At the first start"));
    }

    @Test
    void inATextFieldWhatIsValidNowIsPrintedAsItIsThere() {
        var lines = lines(Place.QUESTION, true).lines("");

        assertThat(lines).contains(new Line("Hint", "Alt H")).doesNotContain(new Line("Hint", "H"));
        assertThat(lines).contains(new Line("Why it comes back then", "W"));
    }

    @Test
    void linesAreFoundByWordsByKeyAndByPlace() {
        var lines = lines(Place.HOME, false);

        assertThat(lines.lines("star take"))
                .containsExactly(
                        new Heading("While a question is on the screen"),
                        new Line("Star, or take the star away", "T"));
        assertThat(lines.lines("ctrl shift z")).contains(new Line("Redo", "Ctrl Shift Z"));
        assertThat(lines.lines("end of a session")).contains(new Line("Finish", "Enter"));
        assertThat(lines.lines("no such thing")).isEmpty();
    }

    @Test
    void aMacAndKeysOfOnesOwnArePrintedAsTheyAre() {
        var own = new Bindings(Keyboard.MAC, Map.of(Action.STAR, Chord.of(KeyCode.J)));

        assertThat(new KeyLines(own, Optional.of(Place.QUESTION), true).lines(""))
                .contains(
                        new Line("Star, or take the star away", "\u2303J"),
                        new Line("Undo", "\u2318Z"),
                        new Line("Normal text", "\u23180"));
    }

    private static KeyLines lines(Place now, boolean typing) {
        return new KeyLines(Bindings.DEFAULT, Optional.of(now), typing);
    }

    private static List<KeyLine> firstPart(List<KeyLine> lines) {
        return lines.stream().skip(1).takeWhile(Line.class::isInstance).toList();
    }
}
