package app.interval.ui.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.study.Act;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Stuck;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

/// What the keys do on the study screen.
final class Keys {

    private Keys() {}

    /// Does what `event` asks for.
    ///
    /// @param typing whether a text field has the focus
    /// @return whether it asked for anything
    static boolean handle(StudyViewModel model, KeyEvent event, boolean typing) {
        if (Action.LEAVE.matches(event, typing)) {
            model.leave();
            return true;
        }
        return switch (model.screenProperty().get()) {
            case Stuck _ -> does(event, typing, Action.RETRY, model::retry);
            case Reminding _ -> forward(model, event, Action.CONTINUE, false);
            case Past _ ->
                    forward(model, event, Action.CONTINUE, false)
                            || does(event, false, Action.PREVIOUS, model::lookBack);
            case Settled(var table, _) when !typing && takesBack(model, event) -> true;
            case Settled(Asking(var turn), _) -> asking(model, event, typing, turn);
            case Settled(Revealed revealed, _) -> revealed(model, revealed, event);
            case Settled(Judged _, _) ->
                    forward(model, event, Action.CONTINUE, false) || deeds(model, event, false);
            case Settled(Over _, _) ->
                    forward(model, event, Action.FINISH, false)
                            || does(event, false, Action.PRACTISE, model::practiseMisses)
                            || does(event, false, Action.PREVIOUS, model::lookBack);
            default -> false;
        };
    }

    /// In a text field the field's own undo has these keys.
    private static boolean takesBack(StudyViewModel model, KeyEvent event) {
        return does(event, false, Action.UNDO, model::undo)
                || does(event, false, Action.REDO, model::redo);
    }

    private static boolean asking(StudyViewModel model, KeyEvent event, boolean typing, Turn turn) {
        return forward(model, event, Action.SUBMIT, typing)
                || ((!typing || !plain(event))
                        && Face.of(turn.item().task()).pressed(model, turn, event))
                || does(event, typing, Action.DONT_KNOW, model::giveUp)
                || does(event, typing, Action.GUESS, () -> model.feel(Certainty.GUESS))
                || does(event, typing, Action.FAIRLY, () -> model.feel(Certainty.FAIRLY))
                || does(event, typing, Action.SURE, () -> model.feel(Certainty.SURE))
                || does(event, typing, Action.HINT, model::hint)
                || deeds(model, event, typing);
    }

    private static boolean revealed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        if (forward(model, event, Action.GRADE, false)) {
            return true;
        }
        if (model.rubric().isEmpty() && grades(model, event)) {
            return true;
        }
        return Face.of(revealed.turn().item().task()).pressed(model, revealed, event)
                || deeds(model, event, false);
    }

    /// What can be done with the item besides answering it.
    private static boolean deeds(StudyViewModel model, KeyEvent event, boolean typing) {
        return does(event, typing, Action.STAR, () -> toggle(model, Act.STAR, Act.UNSTAR))
                || does(
                        event,
                        typing,
                        Action.SET_ASIDE,
                        () -> toggle(model, Act.SUSPEND, Act.RESUME))
                || does(event, typing, Action.NOT_TODAY, () -> model.act(Act.BURY))
                || does(event, typing, Action.WAS_RIGHT, model::override)
                || does(event, typing, Action.PREVIOUS, model::lookBack);
    }

    private static void toggle(StudyViewModel model, Act one, Act other) {
        model.act(model.can(one) ? one : other);
    }

    private static boolean grades(StudyViewModel model, KeyEvent event) {
        return does(event, false, Action.AGAIN, () -> model.grade(Grade.AGAIN))
                || does(event, false, Action.HARD, () -> model.grade(Grade.HARD))
                || does(event, false, Action.GOOD, () -> model.grade(Grade.GOOD))
                || does(event, false, Action.EASY, () -> model.grade(Grade.EASY));
    }

    /// Enter on a focused button presses that button instead.
    private static boolean forward(
            StudyViewModel model, KeyEvent event, Action action, boolean typing) {
        var onButton = event.getTarget() instanceof ButtonBase;
        return !onButton && does(event, typing, action, model::forward);
    }

    private static boolean does(KeyEvent event, boolean typing, Action action, Runnable work) {
        if (!action.matches(event, typing)) {
            return false;
        }
        work.run();
        return true;
    }

    /// 1 to 9, also on the number pad; 0 for anything else.
    static int digit(KeyEvent event) {
        var digit = digitOf(event);
        return digit.isEmpty() ? 0 : Integer.parseInt(digit);
    }

    /// `0` to `9`, also on the number pad; empty for anything else.
    static String digitOf(KeyEvent event) {
        var isDigit = event.getCode().isDigitKey() || event.getCode().isKeypadKey();
        var name = event.getCode().getName();
        var last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return plain(event) && isDigit && Character.isDigit(last) ? String.valueOf(last) : "";
    }

    /// Whether nothing is held down that makes another key of it; Shift may be.
    static boolean plain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
