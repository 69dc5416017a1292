package app.interval.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Wish;
import app.interval.study.Preferences;
import app.interval.ui.keys.Asked.Refused;
import app.interval.ui.keys.Asked.Taken;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Chord;
import app.interval.ui.kit.Chord.Hold;
import app.interval.ui.kit.Keyboard;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class KeysModelTest {

    private static final Chord J = Chord.of(KeyCode.J);

    private final KeysFixture fixture = new KeysFixture();
    private final KeysModel model = fixture.model;

    @Test
    void aFreeKeyIsWishedAndHolds() {
        choose(Action.STAR, J);

        assertThat(model.askedProperty().get()).isEmpty();
        assertThat(fixture.wishes()).containsExactly(new Wish.OwnKey("star", Optional.of("j")));
        assertThat(fixture.worn.get().chord(Action.STAR)).isEqualTo(J);
    }

    @Test
    void itHoldsForWhoeverComesLater() {
        choose(Action.STAR, J);
        var later = new Preferences(fixture.journal).current().keys();

        assertThat(Bindings.of(Keyboard.PC, later).own()).containsEntry(Action.STAR, J);
    }

    @Test
    void theOldKeyAgainChangesNothing() {
        choose(Action.STAR, Chord.of(KeyCode.T));

        assertThat(model.askedProperty().get()).isEmpty();
        assertThat(fixture.wishes()).isEmpty();
    }

    @Test
    void aReservedKeyIsRefusedWithItsReasonAndTheNextOneIsAwaited() {
        var copy = Chord.of(KeyCode.C, Hold.SHORTCUT);
        choose(Action.STAR, copy);

        assertThat(answer()).contains(new Refused(copy, "It selects, copies, cuts or pastes."));
        model.press(J);
        assertThat(fixture.worn.get().chord(Action.STAR)).isEqualTo(J);
    }

    @Test
    void aTakenKeyIsNotTakenSilently() {
        var x = Chord.of(KeyCode.X);
        choose(Action.STAR, x);

        assertThat(answer()).contains(new Taken(x, List.of(Action.SET_ASIDE), true));
        assertThat(fixture.wishes()).isEmpty();
        model.cancel();
        assertThat(fixture.wishes()).isEmpty();
    }

    @Test
    void twoActionsExchangeTheirKeysInOneStep() {
        choose(Action.STAR, Chord.of(KeyCode.X));
        model.exchange();

        assertThat(fixture.worn.get().chord(Action.STAR)).isEqualTo(Chord.of(KeyCode.X));
        assertThat(fixture.worn.get().chord(Action.SET_ASIDE)).isEqualTo(Chord.of(KeyCode.T));
        assertThat(fixture.journal.events()).hasSize(2);
    }

    @Test
    void whatMayNotHaveTheOtherKeyIsNotExchanged() {
        var save = Chord.of(KeyCode.S, Hold.SHORTCUT);
        choose(Action.HOME, save);
        assertThat(answer())
                .contains(new Taken(save, List.of(Action.KEEP_STORY, Action.SAVE), false));

        model.cancel();
        var digit = Chord.of(KeyCode.G);
        choose(Action.DONT_KNOW, digit);
        assertThat(answer()).contains(new Taken(digit, List.of(Action.GUESS), false));
        model.exchange();
        assertThat(fixture.wishes()).isEmpty();
    }

    @Test
    void oneKeyAndAllKeysAreAsUsualAgain() {
        choose(Action.STAR, J);
        choose(Action.HINT, Chord.of(KeyCode.K));
        model.reset(Action.STAR);
        assertThat(fixture.worn.get().own()).containsOnlyKeys(Action.HINT);
        assertThat(fixture.wishes().getLast()).isEqualTo(new Wish.OwnKey("star", Optional.empty()));

        choose(Action.STAR, J);
        model.resetAll();
        assertThat(fixture.worn.get().own()).isEmpty();
    }

    @Test
    void aUsualKeyThatWasGivenAwayIsNotTakenBackSilently() {
        choose(Action.STAR, J);
        choose(Action.HINT, Chord.of(KeyCode.T));
        model.reset(Action.STAR);

        assertThat(answer()).contains(new Taken(Chord.of(KeyCode.T), List.of(Action.HINT), true));
    }

    private void choose(Action action, Chord chord) {
        model.ask(action);
        model.press(chord);
    }

    private Optional<Asked.Answer> answer() {
        return model.askedProperty().get().flatMap(Asked::answer);
    }
}
