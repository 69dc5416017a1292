package app.interval.ui.settings;

import static app.interval.texts.Texts.text;

import app.interval.domain.Ease;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Reading;
import app.interval.ui.kit.TextSize;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.kit.Typed;
import app.interval.ui.settings.Setting.Chosen;
import app.interval.ui.settings.Setting.Place;
import app.interval.ui.settings.Setting.Section;
import app.interval.ui.settings.Setting.Value;
import app.interval.ui.settings.Setting.Words;
import app.interval.ui.settings.Setting.Writing;
import app.interval.ui.settings.Setting.Written;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every setting there is, in the order of the page.
///
/// @param around what is not in the log
record AllSettings(SettingsViewModel model, Surroundings around) {

    private static final int LEAST_PERCENT = (int) Math.round(Wish.Retention.LEAST * 100);
    private static final int MOST_PERCENT = (int) Math.round(Wish.Retention.MOST * 100);

    List<Section> sections() {
        return List.of(
                new Section(text("settings.goal"), List.of(level(), interview())),
                new Section(
                        text("settings.pace"),
                        List.of(
                                minutes(),
                                newItems(),
                                newShare(),
                                retention(),
                                longest(),
                                dayStart())),
                new Section(text("settings.look"), List.of(theme(), textSize())),
                new Section(
                        text("settings.week"),
                        text("settings.week.is"),
                        Stream.of(DayOfWeek.values()).map(this::ease).toList()),
                new Section(text("settings.data"), List.of(data())));
    }

    private Setting level() {
        return new Chosen<>(
                words("settings-level", text("settings.level"), text("settings.level.is")),
                Choice.levels().stream().map(Choice::brief).toList(),
                value(Kept.level()));
    }

    private Setting interview() {
        var kept = Kept.interview();
        var today = model.today();
        return new Written<>(
                words("settings-day", kept.title(), text("settings.interview.is")),
                new Writing<>(
                        day -> day.isPresent() ? kept.say().apply(day) : "",
                        typed -> Typed.dayToCome(typed, today),
                        Optional.of(today)),
                value(kept));
    }

    private Setting minutes() {
        return number(
                words("settings-minutes", text("settings.minutes"), text("settings.minutes.is")),
                Kept.minutes(),
                typed ->
                        Typed.number(
                                typed,
                                Wish.Minutes.LEAST,
                                Wish.Minutes.MOST,
                                _ -> text("settings.unit-minutes")));
    }

    private Setting newItems() {
        return number(
                words("settings-new", text("settings.new"), text("settings.new.is")),
                Kept.newItems(),
                typed ->
                        Typed.number(
                                typed,
                                0,
                                Wish.NewItems.MOST,
                                _ -> text("settings.unit-questions")));
    }

    private Setting newShare() {
        return number(
                words("settings-share", text("settings.share"), text("settings.share.is")),
                Kept.newShare(),
                typed -> Typed.number(typed, 0, 100, _ -> text("settings.unit-percent")));
    }

    private Setting longest() {
        return number(
                words("settings-longest", text("settings.longest"), text("settings.longest.is")),
                Kept.longest(),
                typed ->
                        Typed.number(
                                typed,
                                Wish.Longest.LEAST,
                                Settings.Spacing.LONGEST,
                                _ -> text("settings.unit-days")));
    }

    private Setting ease(DayOfWeek day) {
        var kept = Kept.ease(day);
        var id = "settings-" + day.name().toLowerCase(Locale.ROOT);
        var choices =
                Stream.of(Ease.values())
                        .map(ease ->
                                Choice.of(
                                        ease, ease.name().toLowerCase(Locale.ROOT), Kept.say(ease)))
                        .toList();
        return new Chosen<>(
                words(id, kept.title(), text("settings.week.is")), choices, value(kept));
    }

    private Setting retention() {
        return number(
                words(
                        "settings-retention",
                        text("settings.retention"),
                        text("settings.retention.is")),
                Kept.retention(),
                typed ->
                        Typed.number(
                                typed,
                                LEAST_PERCENT,
                                MOST_PERCENT,
                                _ -> text("settings.unit-percent")));
    }

    private Setting dayStart() {
        var kept = Kept.dayStart();
        return new Written<>(
                words("settings-day-start", kept.title(), text("settings.day-start.is")),
                new Writing<>(kept.say(), Typed::time, Optional.empty()),
                value(kept));
    }

    private Setting theme() {
        var choices =
                List.of(
                        Choice.of(ThemeChoice.SYSTEM, "system", text("look.system")),
                        Choice.of(ThemeChoice.LIGHT, "light", text("look.light")),
                        Choice.of(ThemeChoice.DARK, "dark", text("look.dark")));
        return new Chosen<>(
                words("settings-theme", text("settings.theme"), text("settings.theme.is")),
                choices,
                new Value<>(
                        around.look().map(Look::theme),
                        theme -> around.wear().accept(new Look(theme, now().textPercent()))));
    }

    private Setting textSize() {
        var choices =
                TextSize.STEPS.stream()
                        .map(step ->
                                Choice.of(
                                        step,
                                        Integer.toString(step),
                                        text("settings.percent", step)))
                        .toList();
        return new Chosen<>(
                words("settings-text", text("settings.text"), text("settings.text.is")),
                choices,
                new Value<>(
                        around.look().map(Look::textPercent),
                        percent -> around.wear().accept(new Look(now().theme(), percent))));
    }

    private Setting data() {
        return new Place(
                words("settings-folder", text("settings.folder"), text("settings.folder.is")),
                around.data());
    }

    private Look now() {
        return around.look().getValue();
    }

    private <T> Value<T> value(Kept<T> kept) {
        return new Value<>(
                model.settingsProperty().map(kept.read()), value -> model.change(kept, value));
    }

    private Setting number(
            Words words, Kept<Integer> kept, Function<String, Reading<Integer>> read) {
        return new Written<>(
                words, new Writing<>(String::valueOf, read, Optional.empty()), value(kept));
    }

    private static Words words(String id, String title, String meaning) {
        return new Words(id, title, meaning);
    }
}
