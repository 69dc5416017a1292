package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Choices;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Reading;
import app.interval.ui.kit.Typed;
import app.interval.ui.kit.TypedLine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// What if: other minutes, another day, another level. Nothing holds until it is put in force.
final class WhatIfCard extends Card {

    private static final int PERCENT = 100;

    private final ForecastModel model;
    private final KeyButton adopt;
    private final KeyButton reset;

    WhatIfCard(ForecastModel model) {
        super("plan-what-if", text("plan.what-if"));
        this.model = model;
        adopt = new KeyButton("plan-adopt", text("plan.adopt"), "", model::adopt).choice();
        reset = new KeyButton("plan-reset", text("plan.reset"), "", model::reset).choice();
        var meaning = new Label(text("plan.what-if.is"));
        meaning.getStyleClass().add("small");
        meaning.setWrapText(true);
        var fields = new FlowPane(minutes(), newItems(), retention(), day(), level());
        fields.getStyleClass().add("what-if-fields");
        var deeds = new FlowPane(adopt, reset);
        deeds.getStyleClass().add("shelf-deeds");
        getChildren().addAll(meaning, fields, deeds);
        model.otherProperty()
                .when(shown(this))
                .subscribe(other -> {
                    adopt.setDisable(!other);
                    reset.setDisable(!other);
                });
    }

    private Node minutes() {
        return number(
                "plan-minutes-a-day",
                text("settings.minutes"),
                typed ->
                        Typed.number(
                                typed,
                                Wish.Minutes.LEAST,
                                Wish.Minutes.MOST,
                                _ -> text("settings.unit-minutes")),
                new Bound<>(s -> s.pace().minutes(), Wish.Minutes::new));
    }

    private Node newItems() {
        return number(
                "plan-new-a-day",
                text("settings.new"),
                typed ->
                        Typed.number(
                                typed, 0, Wish.NewItems.MOST, _ -> text("settings.unit-questions")),
                new Bound<>(s -> s.pace().newItems(), Wish.NewItems::new));
    }

    private Node retention() {
        return number(
                "plan-retention",
                text("settings.retention"),
                typed ->
                        Typed.number(
                                typed,
                                (int) Math.round(Wish.Retention.LEAST * PERCENT),
                                (int) Math.round(Wish.Retention.MOST * PERCENT),
                                _ -> text("settings.unit-percent")),
                new Bound<>(
                        s -> (int) Math.round(s.retention() * PERCENT),
                        percent -> new Wish.Retention(percent / (double) PERCENT)));
    }

    private Node day() {
        var today = model.today();
        var line =
                new TypedLine<Optional<LocalDate>>(
                        "plan-day",
                        text("settings.interview"),
                        "",
                        typed -> Typed.dayToCome(typed, today));
        return field(
                line.withCalendar(today),
                text("settings.interview"),
                day -> day.map(Phrases::date).orElse(""),
                new Bound<>(s -> s.goal().interview(), Wish.Interview::new));
    }

    private Node level() {
        var choices =
                new Choices<>(
                        "plan-level",
                        text("settings.level"),
                        Choice.levels().stream().map(Choice::brief).toList(),
                        level -> model.attempt(new Wish.Aim(level)));
        choices.getStyleClass().add("brief");
        model.triedProperty()
                .when(shown(choices))
                .subscribe(wishes -> choices.show(wishes.goal().level()));
        return titled(text("settings.level"), choices);
    }

    /// What of the wishes a field is about.
    private record Bound<T>(Function<Settings, T> read, Function<T, Wish> wish) {}

    private Node number(
            String id,
            String title,
            Function<String, Reading<Integer>> reading,
            Bound<Integer> bound) {
        var line = new TypedLine<>(id, title, "", reading);
        return field(line, title, String::valueOf, bound);
    }

    private <T> Node field(
            TypedLine<T> line, String title, Function<T, String> write, Bound<T> bound) {
        line.whenDone(value -> model.attempt(bound.wish().apply(value)));
        model.triedProperty()
                .when(shown(line))
                .subscribe(wishes -> line.show(write.apply(bound.read().apply(wishes))));
        return titled(title, line);
    }

    private static Node titled(String title, Node field) {
        var name = new Label(title);
        name.getStyleClass().add("setting-title");
        name.setWrapText(true);
        var box = new VBox(name, field);
        box.getStyleClass().add("what-if-field");
        return box;
    }
}
