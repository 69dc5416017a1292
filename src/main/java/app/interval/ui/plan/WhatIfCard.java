package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Card;
import app.interval.ui.kit.KeyButton;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What if: other minutes, another day, another level. Nothing holds until it is put in force.
final class WhatIfCard extends Card {

    private final ForecastModel model;
    private final WhatIfFields fields;
    private final KeyButton adopt;
    private final KeyButton reset;

    WhatIfCard(ForecastModel model) {
        super("plan-what-if", text("plan.what-if"));
        this.model = model;
        fields = new WhatIfFields(model);
        adopt = new KeyButton("plan-adopt", text("plan.adopt"), "", this::adopt).choice();
        reset = new KeyButton("plan-reset", text("plan.reset"), "", this::reset).choice();
        var meaning = new Label(text("plan.what-if.is"));
        meaning.getStyleClass().add("small");
        meaning.setWrapText(true);
        var deeds = new FlowPane(adopt, reset);
        deeds.getStyleClass().add("shelf-deeds");
        getChildren().addAll(meaning, fields, deeds);
        fields.whenTyped(this::look);
        model.triedProperty().when(shown(this)).subscribe(_ -> look());
        model.inForceProperty().when(shown(this)).subscribe(_ -> look());
    }

    /// Whether a field is being changed: then the keys are its own.
    boolean isTyping() {
        return fields.isTyping();
    }

    private void look() {
        var isOther = !fields.asked().equals(model.inForceProperty().get());
        adopt.setDisable(!isOther);
        reset.setDisable(!isOther && !fields.isChanged());
    }

    /// A button that is pressed and then has nothing left to do leaves the keys where they were
    /// before, so that the next figure can be tried.
    private void adopt() {
        var asked = fields.asked();
        fields.focus();
        model.adopt(asked);
    }

    private void reset() {
        fields.focus();
        fields.revert();
        model.reset();
    }
}
