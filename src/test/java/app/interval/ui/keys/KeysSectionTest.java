package app.interval.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Accessibility;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Chord;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys are changed on the settings page.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class KeysSectionTest {

    private final KeysFixture fixture = new KeysFixture();
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void aKeyIsChangedByKeysAloneAndTakenBackByName(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.focus("#keys-open");
        robot.type(KeyCode.SPACE);
        hand.focus("#key-star");

        robot.type(KeyCode.ENTER);
        assertThat(hand.words("#key-star-said"))
                .isEqualTo("Press the new key. Esc leaves it as it is.");
        robot.type(KeyCode.J);
        assertThat(hand.words("#key-star")).isEqualTo("J");
        assertThat(hand.words("#toast-words")).isEqualTo("Star, or take the star away: J");
        assertThat(robot.lookup("#key-star-said").query().getParent().isVisible()).isFalse();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(hand.words("#key-star")).isEqualTo("T");
        assertThat(hand.words("#toast-words"))
                .isEqualTo("Taken back. Star, or take the star away: T");
    }

    @Test
    void aKeyIsChangedWithTheMouseAndMadeUsualAgain(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.click("#keys-open");
        hand.click("#key-why");
        robot.type(KeyCode.F2);
        assertThat(hand.words("#key-why")).isEqualTo("F2");

        hand.click("#key-why-reset");
        assertThat(hand.words("#key-why")).isEqualTo("W");
        assertThat(robot.lookup("#key-why-reset").query().isVisible()).isFalse();
        assertThat(robot.lookup("#keys-reset").query().isDisabled()).isTrue();
    }

    @Test
    void aKeyThatIsNeededElsewhereIsRefusedAndTheScreenDoesNothingWithIt(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.ask("#key-star");

        robot.type(KeyCode.TAB);
        assertThat(hand.words("#key-star-said"))
                .isEqualTo(
                        "Tab cannot be chosen. Tab goes from one part of the screen to the next."
                                + " Press another one, or Esc.");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(hand.words("#key-star-said")).startsWith("Ctrl Z cannot be chosen.");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(hand.words("#key-star-said")).startsWith("Page Down cannot be chosen.");
        assertThat(robot.lookup("#key-star").query().isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.left).isZero();
        assertThat(hand.words("#key-star")).isEqualTo("T");
        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.left).isOne();
    }

    @Test
    void whatElseHasTheKeyIsSaidAndEnterExchanges(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.ask("#key-star");

        robot.type(KeyCode.X);
        assertThat(hand.words("#key-star-said"))
                .isEqualTo(
                        "X is taken: Set aside, or take up again (While a question is on the"
                                + " screen). Enter exchanges the two; or press another key, or"
                                + " Esc.");
        assertThat(hand.words("#key-star")).isEqualTo("T");
        robot.type(KeyCode.ENTER);
        assertThat(hand.words("#key-star")).isEqualTo("X");
        assertThat(hand.words("#key-set-aside")).isEqualTo("T");
    }

    @Test
    void theMouseExchangesToo(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.ask("#key-star");
        robot.type(KeyCode.X);

        hand.click("#key-star-exchange");
        assertThat(hand.words("#key-star")).isEqualTo("X");
        assertThat(hand.words("#key-set-aside")).isEqualTo("T");
    }

    @Test
    void whoeverGoesElsewhereLeavesTheKeyAsItWas(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.ask("#key-star");
        hand.focus("#key-hint");
        robot.type(KeyCode.J);

        assertThat(fixture.wishes()).isEmpty();
        assertThat(robot.lookup("#key-star-said").query().getParent().isVisible()).isFalse();
    }

    @Test
    void whatIsPrintedFollowsAtOnce(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.ask("#key-undo");
        robot.push(KeyCode.SHORTCUT, KeyCode.U);

        assertThat(robot.lookup("#settings-undo .key-cap").queryLabeled().getText())
                .isEqualTo("Ctrl U");
        robot.push(KeyCode.SHORTCUT, KeyCode.U);
        assertThat(fixture.worn.get().chord(Action.UNDO)).isEqualTo(Action.UNDO.byDefault());
    }

    @Test
    void allKeysAreMadeUsualInOneStep(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        robot.interact(() -> {
            fixture.model.ask(Action.STAR);
            fixture.model.press(Chord.of(KeyCode.J));
            fixture.model.ask(Action.HINT);
            fixture.model.press(Chord.of(KeyCode.K));
            fixture.model.ask(Action.WHY);
            fixture.model.press(Chord.of(KeyCode.Y));
        });
        hand.click("#keys-reset");

        assertThat(hand.words("#toast-words")).isEqualTo("Keys: all as usual");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(hand.words("#toast-words")).isEqualTo("Taken back. Keys: 3 of your own");
    }

    @Test
    void arrowsGoFromRowToRow(FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(100);
        hand.click("#keys-open");
        hand.focus("#key-star");

        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#key-set-aside").query().isFocusVisible()).isTrue();
        robot.type(KeyCode.UP);
        assertThat(robot.lookup("#key-star").query().isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void whoCannotSeeThePageHearsIt(int percent, FxRobot robot) {
        var hand = new KeysHand(stage, robot, fixture);
        hand.show(percent);
        hand.ask("#key-star");
        robot.type(KeyCode.X);
        robot.interact(() ->
                assertThat(Accessibility.faults(robot.lookup("#keys").queryParent())).isEmpty());

        var row = robot.lookup("#key-star").query().getParent().getParent();
        var place = row.localToScene(row.getLayoutBounds());
        assertThat(place.getMaxX()).isLessThan(stage.getScene().getWidth());
        assertThat(place.getMinY()).isNotNegative();
        assertThat(place.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
        assertThat(robot.lookup("#key-star").query().getAccessibleText())
                .isEqualTo("Star, or take the star away: T");
        assertThat(robot.lookup("#key-star").query().getAccessibleHelp()).startsWith("X is taken");
    }
}
