package app.interval.ui.tuning;

import static app.interval.texts.Texts.text;

import app.interval.tuning.Kept;
import app.interval.tuning.Tuning;
import app.interval.ui.kit.Change;

import java.util.UUID;

/// Puts a set in force.
///
/// @param refresh shows what holds now
record Choosing(Tuning tuning, Kept set, Runnable refresh) implements Change {

    @Override
    public UUID store() {
        return tuning.restore(set);
    }

    @Override
    public UUID takeBack(UUID action) {
        return tuning.takeBack(action);
    }

    @Override
    public void done() {
        refresh.run();
    }

    @Override
    public String sentence() {
        var now = tuning.inForce().set();
        return text("settings.changed", text("tuning.title"), Words.brief(now, tuning::day));
    }
}
