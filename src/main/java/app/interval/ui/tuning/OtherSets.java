package app.interval.ui.tuning;

import static app.interval.texts.Texts.text;

import app.interval.tuning.InForce;
import app.interval.tuning.Kept;
import app.interval.ui.kit.BesideOrBelow;
import app.interval.ui.kit.Changes;
import app.interval.ui.kit.KeyButton;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Sets that could be in force instead, each with a way to restore it. Many are folded.
final class OtherSets extends VBox {

    /// Fitted sets that are shown at first.
    private static final int NEWEST = 4;

    private final Tuner tuner;
    private final Changes changes;

    OtherSets(Tuner tuner, Changes changes) {
        this.tuner = tuner;
        this.changes = changes;
        setId("tuning-others");
        getStyleClass().add("other-sets");
    }

    void show(List<Kept> sets) {
        getChildren().clear();
        var some = new ArrayList<>(sets);
        if (sets.size() > NEWEST + 1) {
            some.subList(NEWEST, sets.size() - 1).clear();
        }
        some.forEach(set -> getChildren().add(entry(set)));
        if (some.size() < sets.size()) {
            var more =
                    new KeyButton(
                            "tuning-all", text("tuning.all", sets.size()), "", () -> showAll(sets));
            getChildren().add(more.choice());
        }
    }

    private void showAll(List<Kept> sets) {
        getChildren().setAll(sets.stream().map(this::entry).toList());
        getChildren().getFirst().lookup(".key-button").requestFocus();
    }

    private Node entry(Kept set) {
        var name = label("setting-name", Words.name(set, tuner::day));
        var refusal = InForce.refusal(set);
        var about = refusal.map(Words::refusal).orElseGet(() -> Words.about(set));
        var words = new VBox(name, label("meaning", about));
        words.getStyleClass().add("other-set");
        if (refusal.isPresent()) {
            return words;
        }
        var restore =
                new KeyButton(
                                "tuning-restore-" + set.parameters().id(),
                                text("tuning.restore"),
                                "",
                                () -> changes.make(tuner.restoring(set)))
                        .choice();
        restore.setAccessibleHelp(name.getText());
        return new BesideOrBelow(words, new VBox(restore));
    }

    private static Label label(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
