package app.interval.ui.home;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemType;
import app.interval.study.Done;
import app.interval.study.Request;
import app.interval.study.Scope;
import app.interval.texts.Phrases;

/// How sessions, and what was done in them, are called. Words only, so a plain test reads them.
final class SessionWords {

    private SessionWords() {}

    /// "15 minutes, Databases, practice"
    static String request(Request request, Curriculum curriculum) {
        var words = Words.length(request.length());
        if (!(request.scope() instanceof Scope.All)) {
            words = text("others.of", words, scope(request.scope(), curriculum));
        }
        return request.isPractice() ? text("others.of", words, text("others.as-practice")) : words;
    }

    static String scope(Scope scope, Curriculum curriculum) {
        return switch (scope) {
            case Scope.All() -> text("scope.all");
            case Scope.OfArea(var id) ->
                    curriculum.areas().stream()
                            .filter(area -> area.id().equals(id))
                            .map(Area::title)
                            .findFirst()
                            .orElse(id);
            case Scope.OfTopic(var address) ->
                    curriculum.topic(address).map(Topic::title).orElse(address);
            case Scope.OfLevel(var level) -> text("scope.of-level", Phrases.level(level));
            case Scope.OfType(var type) -> type(type);
            case Scope.Failed() -> text("scope.failed");
            case Scope.Misjudged() -> text("scope.misjudged");
            case Scope.Starred() -> text("scope.starred");
            case Scope.Leeches() -> text("scope.leeches");
            case Scope.These(var items) -> text("scope.these", items.size());
        };
    }

    private static String type(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE -> text("type.single-choice");
            case MULTIPLE_CHOICE -> text("type.multiple-choice");
            case PREDICT_OUTPUT -> text("type.predict-output");
            case CLOZE -> text("type.cloze");
            case ORDER -> text("type.order");
            case MATCH -> text("type.match");
            case FIND_BUG -> text("type.find-bug");
            case FLASHCARD -> text("type.flashcard");
            case OPEN -> text("type.open");
            case CODING -> text("type.coding");
            case BEHAVIOURAL -> text("type.behavioural");
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
