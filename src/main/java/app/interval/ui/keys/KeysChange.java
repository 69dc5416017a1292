package app.interval.ui.keys;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Change;
import app.interval.ui.kit.Chord;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Other keys for some actions.
record KeysChange(KeysModel model, Map<Action, Chord> chords) implements Change {

    /// More are counted.
    private static final int NAMED = 2;

    @Override
    public UUID store() {
        return model.preferences().wish(model.wishes(chords), model.stamps());
    }

    @Override
    public UUID takeBack(UUID action) {
        return model.preferences().takeBack(action, model.stamps());
    }

    @Override
    public void done() {
        model.stored();
    }

    @Override
    public String sentence() {
        var now = model.bindingsProperty().get();
        return chords.size() > NAMED
                ? text("keys.changed", now.own().size())
                : chords.keySet().stream()
                        .sorted()
                        .map(action -> text("keys.is", action.words(), now.print(action, false)))
                        .collect(Collectors.joining(", "));
    }
}
