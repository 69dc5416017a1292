package app.interval.ui.firstrun;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.study.Length;
import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Reading;
import app.interval.ui.kit.Reading.Good;
import app.interval.ui.kit.Typed;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// State and moves of the first run. Knows no node, stage or thread.
public final class FirstRunViewModel {

    private static final int USUAL = Settings.DEFAULT.pace().minutes();

    /// What becomes of the answers.
    public sealed interface State {

        record Asking() implements State {}

        record Storing() implements State {}

        /// Nothing was stored; the answers stand where they were typed.
        record Failed(Exception failure) implements State {}
    }

    /// Where one goes from here.
    ///
    /// @param skip on, with what holds for everybody
    /// @param begin into a session
    public record Ways(Runnable skip, Consumer<Length> begin) {}

    private final Preferences preferences;
    private final Stamps stamps;
    private final Background background;
    private final Duration perQuestion;
    private final Ways ways;
    private final LocalDate today;
    private final ObjectProperty<Level> level =
            new SimpleObjectProperty<>(Settings.DEFAULT.goal().level());
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty(Integer.toString(USUAL));
    private final BooleanExpression untouched =
            level.isEqualTo(Settings.DEFAULT.goal().level())
                    .and(day.isEqualTo(""))
                    .and(minutes.isEqualTo(Integer.toString(USUAL)));
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Asking());

    /// @param perQuestion time an informed person needs; zero if there are no questions
    public FirstRunViewModel(
            Preferences preferences,
            Stamps stamps,
            Background background,
            Duration perQuestion,
            Ways ways) {
        this.preferences = preferences;
        this.stamps = stamps;
        this.background = background;
        this.perQuestion = perQuestion;
        this.ways = ways;
        this.today = stamps.stamp(stamps.id()).studyDay();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<Level> levelProperty() {
        return level;
    }

    /// The day of the interview as typed.
    public StringProperty dayProperty() {
        return day;
    }

    /// Minutes a day as typed.
    public StringProperty minutesProperty() {
        return minutes;
    }

    /// Whether nothing was answered yet: then there is nothing to lose by skipping.
    ObservableBooleanValue untouched() {
        return untouched;
    }

    LocalDate today() {
        return today;
    }

    /// No day is an answer too.
    Reading<Optional<LocalDate>> day(String typed) {
        return Typed.dayToCome(typed, today);
    }

    /// No number is an answer too: it leaves what is usual.
    Reading<Optional<Integer>> minutes(String typed) {
        return typed.isBlank()
                ? new Good<>(Optional.empty(), text("firstrun.usual", USUAL))
                : Typed.number(typed, Wish.Minutes.LEAST, Wish.Minutes.MOST, this::questions)
                        .map(Optional::of);
    }

    /// Goes on with nothing answered.
    public void skip() {
        if (!(state.get() instanceof State.Storing)) {
            ways.skip().run();
        }
    }

    /// Stores what was answered and begins the first session. Nothing happens while an answer
    /// cannot be read.
    public void begin() {
        if (state.get() instanceof State.Storing
                || !(day(day.get()) instanceof Good<Optional<LocalDate>>(var date, _))
                || !(minutes(minutes.get()) instanceof Good<Optional<Integer>>(var aDay, _))) {
            return;
        }
        var wishes = new ArrayList<Wish>(List.of(new Wish.Aim(level.get())));
        date.ifPresent(known -> wishes.add(new Wish.Interview(Optional.of(known))));
        aDay.ifPresent(count -> wishes.add(new Wish.Minutes(count)));
        state.set(new State.Storing());
        background.write(
                () -> {
                    preferences.begin(wishes, stamps);
                    return wishes;
                },
                _ -> ways.begin().accept(new Length.Minutes(aDay.orElse(USUAL))),
                failure -> state.set(new State.Failed(failure)));
    }

    /// Nothing comes back on the first day, so it holds what there is time for, up to the limit of
    /// new questions.
    private String questions(int aDay) {
        if (perQuestion.isZero()) {
            return "";
        }
        var time = (int) Math.max(1, Duration.ofMinutes(aDay).dividedBy(perQuestion));
        var limit = preferences.current().pace().newItems();
        return time < limit ? text("firstrun.questions", time) : text("firstrun.limit", limit);
    }
}
