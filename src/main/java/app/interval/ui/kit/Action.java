package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Everything a key of its own can do: what it is called, where it is valid, and which key does it
/// until the learner wants another. Screens ask here what was pressed, and buttons print from here.
///
/// Plain keys work while no text is being typed. Inside a text field Enter needs Ctrl and letters
/// need Alt, so that they can still be typed. What works there works everywhere: hands that learnt
/// Ctrl Enter need not look where the focus is.
///
/// The names are stored with the keys the learner chose, so they stay. Two actions that are valid
/// in one place have two keys.
@SuppressWarnings("ImmutableEnumChecker") // a chord copies what is held and never changes
public enum Action {
    HOME(text("action.home"), Place.PAGES, KeyCode.DIGIT1, Hold.SHORTCUT),
    PLAN(text("action.plan"), Place.PAGES, KeyCode.DIGIT2, Hold.SHORTCUT),
    REPORT(text("action.report"), Place.PAGES, KeyCode.DIGIT3, Hold.SHORTCUT),
    STORIES(text("action.stories"), Place.PAGES, KeyCode.DIGIT4, Hold.SHORTCUT),
    SETTINGS(text("action.settings"), Place.PAGES, KeyCode.COMMA, Hold.SHORTCUT),
    UNDO(text("action.undo"), Place.CHANGES, KeyCode.Z, Hold.SHORTCUT),
    REDO(text("action.redo"), Place.CHANGES, KeyCode.Z, Hold.SHORTCUT, Hold.SHIFT),
    BEGIN(text("action.begin"), Place.FIRST_RUN, KeyCode.ENTER),
    SKIP(text("action.skip"), Place.FIRST_RUN, KeyCode.ESCAPE),
    START(text("action.start"), Place.HOME, KeyCode.ENTER),
    RESUME(text("action.resume"), Place.HOME, KeyCode.C),
    MISTAKES(text("action.mistakes"), Place.HOME, KeyCode.E),
    CLOSE_MISTAKES(text("action.close-mistakes"), Place.MISTAKES, KeyCode.ESCAPE),
    START_MISTAKES(text("action.start-mistakes"), Place.MISTAKES, KeyCode.ENTER),
    CLOSE_STORY(text("action.close-story"), Place.STORIES, KeyCode.ESCAPE),
    KEEP_STORY(text("action.keep-story"), Place.STORIES, KeyCode.S, Hold.SHORTCUT),
    NEW_STORY(text("action.new-story"), Place.STORIES, KeyCode.N),
    SAVE(text("action.save"), Place.REPORT, KeyCode.S, Hold.SHORTCUT),
    SAVE_DATA(text("action.save-data"), Place.REPORT, KeyCode.S, Hold.SHORTCUT, Hold.SHIFT),
    CLOSE(text("action.close"), Place.SETTINGS, KeyCode.ESCAPE),
    LEAVE(text("action.leave"), Place.SESSION, KeyCode.ESCAPE),
    RETRY(text("action.retry"), Place.TROUBLE, KeyCode.ENTER),
    MORE(text("action.more"), Place.SESSION, KeyCode.M),
    PREVIOUS(text("action.previous"), Place.SESSION, KeyCode.P),
    SUBMIT(text("action.submit"), Place.QUESTION, KeyCode.ENTER),
    DONT_KNOW(text("action.dont-know"), Place.QUESTION, KeyCode.DIGIT0),
    HINT(text("action.hint"), Place.QUESTION, KeyCode.H),
    GUESS(text("action.guess"), Place.QUESTION, KeyCode.G),
    FAIRLY(text("action.fairly"), Place.QUESTION, KeyCode.F),
    SURE(text("action.sure"), Place.QUESTION, KeyCode.S),
    CHOOSE(text("action.choose"), Place.QUESTION, KeyCode.C),
    ASK(text("action.ask"), Place.QUESTION, KeyCode.Q),
    ANOTHER_STORY(text("action.another-story"), Place.QUESTION, KeyCode.A),
    GRADE(text("action.grade"), Place.COMPARING, KeyCode.ENTER),
    AGAIN(text("action.again"), Place.COMPARING, KeyCode.DIGIT1),
    HARD(text("action.hard"), Place.COMPARING, KeyCode.DIGIT2),
    GOOD(text("action.good"), Place.COMPARING, KeyCode.DIGIT3),
    EASY(text("action.easy"), Place.COMPARING, KeyCode.DIGIT4),
    STAR(text("action.star"), Place.ITEM, KeyCode.T),
    SET_ASIDE(text("action.set-aside"), Place.ITEM, KeyCode.X),
    NOT_TODAY(text("action.not-today"), Place.ITEM, KeyCode.L),
    WAS_RIGHT(text("action.was-right"), Place.ITEM, KeyCode.I),
    NOTE(text("action.note"), Place.ITEM, KeyCode.N),
    PROBLEM(text("action.problem"), Place.ITEM, KeyCode.U),
    COPY_QUESTION(text("action.copy"), Place.ITEM, KeyCode.C, Hold.SHORTCUT, Hold.SHIFT),
    CLOSE_SHEET(text("action.close-sheet"), Place.SHEET, KeyCode.ESCAPE),
    KEEP_SHEET(text("action.keep-sheet"), Place.SHEET, KeyCode.S, Hold.SHORTCUT),
    CONTINUE(text("action.continue"), Place.EXPLAINED, KeyCode.ENTER),
    WHY(text("action.why"), Place.ANSWERED, KeyCode.W),
    FINISH(text("action.finish"), Place.SUMMARY, KeyCode.ENTER),
    PRACTISE(text("action.practise"), Place.SUMMARY, KeyCode.R);

    private final String words;
    private final Place place;
    private final Chord chord;

    Action(String words, Place place, KeyCode key, Hold... held) {
        this.words = words;
        this.place = place;
        this.chord = Chord.of(key, held);
    }

    /// The action whose [#id] is `id`.
    public static Optional<Action> of(String id) {
        return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
    }

    /// What it is stored under: `set-aside`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it does, as the learner reads it.
    public String words() {
        return words;
    }

    /// Where its key is valid.
    public Place place() {
        return place;
    }

    /// The key that does it until the learner wants another.
    public Chord byDefault() {
        return chord;
    }

    /// Whether its key stays as it is. Enter goes on and Esc leaves on every screen, and a focused
    /// button is pressed with Enter.
    public boolean isFixed() {
        return chord.code() == KeyCode.ENTER || chord.code() == KeyCode.ESCAPE;
    }

    /// Whether `event` asks for this action, by the keys of the scene it happened in.
    ///
    /// @param typing whether a text field has the focus
    public boolean matches(KeyEvent event, boolean typing) {
        return SceneKeys.of(event.getTarget()).matches(this, event, typing);
    }

    /// On the first page the fields have one line, and Enter goes on from each.
    boolean isPlainInFields() {
        return this == BEGIN;
    }
}
