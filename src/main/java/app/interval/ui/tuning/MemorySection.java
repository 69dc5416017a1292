package app.interval.ui.tuning;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Changes;
import app.interval.ui.kit.SettingRow;
import app.interval.ui.tuning.Tuner.Holding;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The memory model as a section of a page: what is in force, a look for something better, and what
/// could be in force instead.
public final class MemorySection extends VBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-setting");

    private final Tuner tuner;
    private final ObservableValue<Double> retention;
    private final VBox inForce = new VBox();
    private final OtherSets sets;
    private final SettingRow others;

    /// @param changes of the page the section is on
    /// @param retention the share that should be remembered, 0 to 1
    public MemorySection(Tuner tuner, Changes changes, ObservableValue<Double> retention) {
        this.tuner = tuner;
        this.retention = retention;
        getStyleClass().addAll("setting-section", "memory-section");
        setId("tuning");
        inForce.getStyleClass().add("in-force");
        sets = new OtherSets(tuner, changes);
        others = new SettingRow(text("tuning.others"), text("tuning.others.is"), sets);
        others.managedProperty().bind(others.visibleProperty());
        var first = new SettingRow(text("tuning.in-force"), text("tuning.in-force.is"), inForce);
        first.pseudoClassStateChanged(FIRST, true);
        var fit = new SettingRow(text("tuning.fit"), text("tuning.fit.is"), new FitControl(tuner));
        var title = new Label(text("tuning.title"));
        title.getStyleClass().add("section");
        var card = new VBox(first, fit, others);
        card.getStyleClass().addAll("card", "setting-card");
        getChildren().addAll(title, card);
        tuner.holdingProperty().when(shown(this)).subscribe(this::draw);
        retention.when(shown(this)).subscribe(_ -> draw(tuner.holdingProperty().get()));
        tuner.newsProperty()
                .when(shown(this))
                .subscribe(news ->
                        news.ifPresent(one -> {
                            tuner.told();
                            changes.made(one.change(), one.action());
                        }));
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        tuner.count();
                    }
                });
    }

    private void draw(Holding holding) {
        var now = holding.inForce();
        inForce.getChildren().clear();
        add("setting-name", "tuning-name", Words.name(now.set(), tuner::day));
        add("small", "tuning-about", Words.about(now.set()));
        add("small", "tuning-example", Words.example(now, retention.getValue()));
        add("small", "tuning-instead", Words.instead(now.refused()));
        others.setVisible(!holding.others().isEmpty());
        sets.show(holding.others());
    }

    private void add(String style, String id, String words) {
        if (!words.isEmpty()) {
            var label = new Label(words);
            label.setId(id);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            inForce.getChildren().add(label);
        }
    }
}
