package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;

/// Keys that are the same for everybody and belong to no single deed, so that no action has them.
/// They are read about beside the actions.
@SuppressWarnings("ImmutableEnumChecker") // a chord copies what is held and never changes
public enum FixedKey {
    SHEET(text("fixed.sheet"), Place.EVERYWHERE, text("fixed.sheet.key")),
    NEXT(text("fixed.next"), Place.EVERYWHERE, text("fixed.next.key")),
    PRESS(text("fixed.press"), Place.EVERYWHERE, text("fixed.press.key")),
    SCROLL(text("fixed.scroll"), Place.EVERYWHERE, text("fixed.scroll.key")),
    LARGER(text("fixed.larger"), KeyCode.PLUS),
    SMALLER(text("fixed.smaller"), KeyCode.MINUS),
    NORMAL(text("fixed.normal"), KeyCode.DIGIT0),
    LEVEL(text("fixed.level"), Place.FIRST_RUN, text("fixed.level.key")),
    OPTIONS(text("fixed.options"), Place.QUESTION, text("fixed.options.key")),
    MOVE(text("fixed.move"), Place.QUESTION, text("fixed.move.key")),
    CARRY(text("fixed.carry"), Place.QUESTION, text("fixed.carry.key")),
    POINTS(text("fixed.points"), Place.COMPARING, text("fixed.points.key")),
    RATE(text("fixed.rate"), Place.COMPARING, text("fixed.rate.key"));

    private final String words;
    private final Place place;
    private final String key;
    private final Chord chord;

    FixedKey(String words, Place place, String key) {
        this.words = words;
        this.place = place;
        this.key = key;
        this.chord = Chord.of(KeyCode.UNDEFINED);
    }

    FixedKey(String words, KeyCode code) {
        this.words = words;
        this.place = Place.EVERYWHERE;
        this.key = "";
        this.chord = Chord.of(code, Hold.SHORTCUT);
    }

    /// What it does, as the learner reads it.
    public String words() {
        return words;
    }

    /// Where it is valid.
    public Place place() {
        return place;
    }

    /// As printed on `keyboard`.
    public String print(Keyboard keyboard) {
        return key.isEmpty() ? keyboard.print(chord) : key;
    }
}
