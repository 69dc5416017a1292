package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.study.Act;
import app.interval.study.Done;
import app.interval.ui.kit.Action;

/// How what was done, and what can be done with an item, is called. Words only.
final class DeedWords {

    private DeedWords() {}

    static String act(Act act) {
        return switch (act) {
            case STAR -> text("study.star-it");
            case UNSTAR -> text("study.unstar");
            case SUSPEND -> text("study.suspend");
            case RESUME -> text("study.resume");
            case BURY -> text("study.bury");
        };
    }

    static Action key(Act act) {
        return switch (act) {
            case STAR, UNSTAR -> Action.STAR;
            case SUSPEND, RESUME -> Action.SET_ASIDE;
            case BURY -> Action.NOT_TODAY;
        };
    }

    static String undo(Done.Kind kind) {
        return switch (kind) {
            case ANSWER -> text("undo.answer");
            case REVEAL -> text("undo.reveal");
            case GRADE -> text("undo.grade");
            case OVERRIDE -> text("undo.override");
            case STAR -> text("undo.star");
            case UNSTAR -> text("undo.unstar");
            case SUSPEND -> text("undo.suspend");
            case RESUME -> text("undo.resume");
            case BURY -> text("undo.bury");
            case NOTE -> text("undo.note");
            case NOTE_CHANGE -> text("undo.note-change");
            case NOTE_ERASE -> text("undo.note-erase");
            case WISH -> text("undo.wish");
        };
    }

    static String redo(Done.Kind kind) {
        return switch (kind) {
            case ANSWER -> text("redo.answer");
            case REVEAL -> text("redo.reveal");
            case GRADE -> text("redo.grade");
            case OVERRIDE -> text("redo.override");
            case STAR -> text("redo.star");
            case UNSTAR -> text("redo.unstar");
            case SUSPEND -> text("redo.suspend");
            case RESUME -> text("redo.resume");
            case BURY -> text("redo.bury");
            case NOTE -> text("redo.note");
            case NOTE_CHANGE -> text("redo.note-change");
            case NOTE_ERASE -> text("redo.note-erase");
            case WISH -> text("redo.wish");
        };
    }
}
