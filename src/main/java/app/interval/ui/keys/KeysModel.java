package app.interval.ui.keys;

import app.interval.domain.Wish;
import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.ui.keys.Asked.Refused;
import app.interval.ui.keys.Asked.Taken;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Changes;
import app.interval.ui.kit.Chord;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.Reserved;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which keys are in force, and the way to others. A key is wished like anything else the learner
/// wishes, and taken back like it.
public final class KeysModel {

    private final Preferences preferences;
    private final Stamps stamps;
    private final Changes changes;
    private final Consumer<Bindings> wear;
    private final ReadOnlyObjectWrapper<Bindings> bindings;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param changes stores and takes back
    /// @param wear puts keys in force
    public KeysModel(
            Preferences preferences,
            Stamps stamps,
            Keyboard keyboard,
            Changes changes,
            Consumer<Bindings> wear) {
        this.preferences = preferences;
        this.stamps = stamps;
        this.changes = changes;
        this.wear = wear;
        var now = Bindings.of(keyboard, preferences.current().keys());
        this.bindings = new ReadOnlyObjectWrapper<>(now);
    }

    /// What is in force.
    public ReadOnlyObjectProperty<Bindings> bindingsProperty() {
        return bindings.getReadOnlyProperty();
    }

    /// Whose key is being chosen.
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Waits for a key for `action`.
    void ask(Action action) {
        asked.set(Optional.of(new Asked(action, Optional.empty())));
    }

    /// Leaves everything as it is.
    void cancel() {
        asked.set(Optional.empty());
    }

    /// Gives `chord` to the action that waits, unless something else needs or has it.
    void press(Chord chord) {
        asked.get().map(Asked::action).ifPresent(action -> press(action, chord));
    }

    private void press(Action action, Chord chord) {
        var now = bindings.get();
        if (chord.equals(now.chord(action))) {
            cancel();
            return;
        }
        var refusal = Reserved.refusal(action, chord, now.keyboard());
        var others = now.rivals(action, chord);
        if (refusal.isPresent()) {
            answer(action, new Refused(chord, refusal.get()));
        } else if (others.isEmpty()) {
            cancel();
            wish(Map.of(action, chord));
        } else {
            answer(action, new Taken(chord, others, exchanged(action, others).isPresent()));
        }
    }

    private void answer(Action action, Asked.Answer answer) {
        asked.set(Optional.of(new Asked(action, Optional.of(answer))));
    }

    /// Gives the key to the action that waits, and its own to the one that had it.
    void exchange() {
        asked.get()
                .flatMap(one ->
                        one.answer()
                                .filter(Taken.class::isInstance)
                                .map(Taken.class::cast)
                                .flatMap(taken -> exchanged(one.action(), taken.others())))
                .ifPresent(wishes -> {
                    cancel();
                    wish(wishes);
                });
    }

    /// Both with the key of the other, if each can have it.
    private Optional<Map<Action, Chord>> exchanged(Action action, List<Action> others) {
        var now = bindings.get();
        var other = others.getFirst();
        var mine = now.chord(action);
        var theirs = now.chord(other);
        var then = now.with(action, theirs).with(other, mine);
        var can =
                others.size() == 1
                        && !other.isFixed()
                        && Reserved.refusal(other, mine, now.keyboard()).isEmpty()
                        && then.rivals(action, theirs).isEmpty()
                        && then.rivals(other, mine).isEmpty();
        var wishes = new LinkedHashMap<Action, Chord>();
        wishes.put(action, theirs);
        wishes.put(other, mine);
        return can ? Optional.of(wishes) : Optional.empty();
    }

    /// Whether `action` has another key than usual.
    boolean isChanged(Action action) {
        return bindings.get().own().containsKey(action);
    }

    /// Gives `action` its usual key, unless that has been given away; then that is said.
    void reset(Action action) {
        ask(action);
        press(action.byDefault());
    }

    /// Gives every action its usual key.
    void resetAll() {
        var usual = new LinkedHashMap<Action, Chord>();
        bindings.get().own().keySet().forEach(action -> usual.put(action, action.byDefault()));
        cancel();
        wish(usual);
    }

    private void wish(Map<Action, Chord> chords) {
        if (!chords.isEmpty()) {
            changes.make(new KeysChange(this, Map.copyOf(chords)));
        }
    }

    List<Wish> wishes(Map<Action, Chord> chords) {
        return chords.entrySet().stream()
                .<Wish>map(entry ->
                        new Wish.OwnKey(
                                entry.getKey().id(),
                                Optional.of(entry.getValue())
                                        .filter(chord -> !chord.equals(entry.getKey().byDefault()))
                                        .map(Chord::stored)))
                .toList();
    }

    Preferences preferences() {
        return preferences;
    }

    Stamps stamps() {
        return stamps;
    }

    /// Puts in force what is stored.
    void stored() {
        bindings.set(Bindings.of(bindings.get().keyboard(), preferences.current().keys()));
        wear.accept(bindings.get());
    }
}
