package app.interval.ui.kit;

import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which key does what, for one learner at one keyboard.
///
/// @param own the keys the learner chose in place of the usual ones
public record Bindings(Keyboard keyboard, Map<Action, Chord> own) {

    /// What holds until somebody says otherwise.
    public static final Bindings DEFAULT = new Bindings(Keyboard.PC, Map.of());

    public Bindings {
        own = Map.copyOf(own);
    }

    /// What was stored, as far as it can be read and kept. Two computers may each have given one
    /// key away; then those actions have their usual keys, so that each key does one thing.
    ///
    /// @param stored chords by the ids of actions
    public static Bindings of(Keyboard keyboard, Map<String, String> stored) {
        var own = new EnumMap<Action, Chord>(Action.class);
        stored.forEach((id, chord) ->
                Action.of(id)
                        .ifPresent(action ->
                                Chord.read(chord)
                                        .filter(read ->
                                                Reserved.refusal(action, read, keyboard).isEmpty())
                                        .ifPresent(read -> own.put(action, read))));
        var bindings = new Bindings(keyboard, own);
        while (own.keySet().removeAll(clashing(bindings))) {
            bindings = new Bindings(keyboard, own);
        }
        return bindings;
    }

    private static Collection<Action> clashing(Bindings bindings) {
        return bindings.own().keySet().stream()
                .filter(action -> !bindings.rivals(action, bindings.chord(action)).isEmpty())
                .toList();
    }

    /// The key of `action` outside text fields.
    public Chord chord(Action action) {
        return own.getOrDefault(action, action.byDefault());
    }

    /// The same, with `chord` for `action`.
    public Bindings with(Action action, Chord chord) {
        var other = new EnumMap<Action, Chord>(Action.class);
        other.putAll(own);
        other.put(action, chord);
        if (chord.equals(action.byDefault())) {
            other.remove(action);
        }
        return new Bindings(keyboard, other);
    }

    /// What else `chord` does where `action` is valid, there or inside a text field there.
    public List<Action> rivals(Action action, Chord chord) {
        return Arrays.stream(Action.values())
                .filter(other -> other != action && other.place().meets(action.place()))
                .filter(other -> meet(chord, chord(other)))
                .toList();
    }

    private static boolean meet(Chord one, Chord other) {
        var forms = new HashSet<>(List.of(one));
        forms.add(one.inFields());
        return forms.contains(other) || forms.contains(other.inFields());
    }

    /// Whether `event` asks for `action`.
    ///
    /// @param typing whether a text field has the focus
    public boolean matches(Action action, KeyEvent event, boolean typing) {
        return keyboard.chord(event)
                .filter(pressed ->
                        pressed.equals(form(action, typing)) || pressed.equals(form(action, true)))
                .isPresent();
    }

    /// The key of `action` as it is printed: `Ctrl Enter`.
    ///
    /// @param typing whether a text field has the focus
    public String print(Action action, boolean typing) {
        return keyboard.print(form(action, typing));
    }

    private Chord form(Action action, boolean typing) {
        var chord = chord(action);
        return typing && !action.isPlainInFields() ? chord.inFields() : chord;
    }
}
