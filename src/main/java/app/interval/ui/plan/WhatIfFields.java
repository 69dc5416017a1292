package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Choices;
import app.interval.ui.kit.Reading;
import app.interval.ui.kit.Typed;
import app.interval.ui.kit.TypedLine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Figures to be tried: minutes, new questions, desired retention, day and level.
final class WhatIfFields extends FlowPane {

    private static final int PERCENT = 100;

    private final ForecastModel model;
    private final List<Entry<?>> entries = new ArrayList<>();
    private Node changed;

    WhatIfFields(ForecastModel model) {
        this.model = model;
        getStyleClass().add("what-if-fields");
        getChildren().addAll(minutes(), newItems(), retention(), day(), level());
        changed = entries.getFirst().line().field();
        entries.forEach(entry -> remember(entry.line()));
    }

    /// Does `look` whenever something else stands in a field.
    void whenTyped(Runnable look) {
        entries.forEach(entry -> entry.line().whenTyped(look));
    }

    /// Whether a field is being changed: then the keys are its own.
    boolean isTyping() {
        return entries.stream()
                .map(Entry::line)
                .anyMatch(line ->
                        line.isCalendarOpen() || (line.field().isFocused() && line.isChanged()));
    }

    /// Whether anything was typed that is not tried yet, right or not.
    boolean isChanged() {
        return entries.stream().anyMatch(entry -> entry.line().isChanged());
    }

    /// What is tried, with what is being typed.
    Settings asked() {
        var asked = model.triedProperty().get();
        for (var entry : entries) {
            var now = asked;
            asked = entry.typed().map(wish -> wish.in(now)).orElse(asked);
        }
        return asked;
    }

    /// Puts back what is tried.
    void revert() {
        entries.forEach(entry -> entry.line().revert());
    }

    /// Takes the keys to what was changed last, so that the next figure can be tried.
    void focus() {
        changed.requestFocus();
    }

    private void remember(TypedLine<?> line) {
        line.whenTyped(() -> {
            if (line.field().isFocused()) {
                changed = line.field();
            }
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
                        this::aim);
        choices.getStyleClass().add("brief");
        model.triedProperty()
                .when(shown(choices))
                .subscribe(wishes -> choices.show(wishes.goal().level()));
        return titled(text("settings.level"), choices);
    }

    private void aim(Level level) {
        changed = getScene().getFocusOwner();
        model.attempt(new Wish.Aim(level));
    }

    /// A field that is typed into, and what it wishes.
    private record Entry<T>(TypedLine<T> line, Function<T, Wish> wish) {

        Optional<Wish> typed() {
            return line.offered().map(wish);
        }
    }

    /// What of the wishes it is about.
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
        entries.add(new Entry<>(line, bound.wish()));
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
