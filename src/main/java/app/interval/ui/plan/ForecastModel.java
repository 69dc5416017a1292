package app.interval.ui.plan;

import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.planning.Feasibility;
import app.interval.planning.Forecast;
import app.interval.study.Plan;
import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// What the plan comes to, and what it would come to under other wishes. Only the newest question
/// is answered: whoever tries one thing after another does not wait for what they gave up.
final class ForecastModel {

    /// What a plan comes to.
    ///
    /// @param wishes under which
    /// @param feasibility empty without an interview ahead, and until it is known
    record Foreseen(
            Plan plan, Settings wishes, Forecast forecast, Optional<Feasibility> feasibility) {}

    private final Callable<Plan> read;
    private final Preferences preferences;
    private final Stamps stamps;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<Foreseen>> foreseen =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Settings> inForce;
    private final ReadOnlyObjectWrapper<Settings> tried;
    private final DeedsModel deeds;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param read reads what the plan hangs on
    ForecastModel(
            Callable<Plan> read,
            Preferences preferences,
            Stamps stamps,
            Background background,
            DeedsModel deeds) {
        this.read = read;
        this.preferences = preferences;
        this.stamps = stamps;
        this.background = background;
        this.deeds = deeds;
        deeds.whenMoved(this::reset);
        inForce = new ReadOnlyObjectWrapper<>(preferences.current());
        tried = new ReadOnlyObjectWrapper<>(preferences.current());
    }

    ReadOnlyObjectProperty<Part<Foreseen>> foreseenProperty() {
        return foreseen.getReadOnlyProperty();
    }

    /// The wishes that are tried; those in force at first.
    ReadOnlyObjectProperty<Settings> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// The wishes in force.
    ReadOnlyObjectProperty<Settings> inForceProperty() {
        return inForce.getReadOnlyProperty();
    }

    LocalDate today() {
        return stamps.stamp(stamps.id()).studyDay();
    }

    /// Looks what the plan comes to under the wishes that are tried.
    public void refresh() {
        var number = asked.incrementAndGet();
        background.write(
                read,
                plan -> foresee(plan, tried.get(), number),
                failure -> foreseen.set(new Failed<>(failure)));
    }

    /// Tries another wish.
    void attempt(Wish wish) {
        var wishes = wish.in(tried.get());
        if (!wishes.equals(tried.get())) {
            show(wishes);
        }
    }

    /// Goes back to the wishes in force.
    void reset() {
        inForce.set(preferences.current());
        show(preferences.current());
    }

    /// Puts `settings` in force.
    void adopt(Settings settings) {
        tried.set(settings);
        var wishes = differences(preferences.current(), settings);
        if (!wishes.isEmpty()) {
            deeds.make(() -> preferences.wish(wishes, stamps), Words.inForce(wishes));
        }
    }

    private void show(Settings wishes) {
        tried.set(wishes);
        refresh();
    }

    private void foresee(Plan plan, Settings wishes, int number) {
        background.run(
                () -> newest(number, new Foreseen(plan, wishes, plan.forecast(wishes), none())),
                found -> {
                    show(number, found);
                    judge(found, number);
                },
                failure -> failed(number, failure));
    }

    private void judge(Foreseen found, int number) {
        background.run(
                () ->
                        newest(
                                number,
                                new Foreseen(
                                        found.plan(),
                                        found.wishes(),
                                        found.forecast(),
                                        asked.get() == number
                                                ? found.plan().feasibility(found.wishes())
                                                : none())),
                judged -> show(number, judged),
                failure -> failed(number, failure));
    }

    private static Optional<Feasibility> none() {
        return Optional.empty();
    }

    private <T> T newest(int number, T found) {
        if (asked.get() != number) {
            throw new CancellationException();
        }
        return found;
    }

    private void show(int number, Foreseen found) {
        if (asked.get() == number) {
            foreseen.set(new Ready<>(found));
        }
    }

    private void failed(int number, Exception failure) {
        if (asked.get() == number) {
            foreseen.set(new Failed<>(failure));
        }
    }

    /// The wishes that lead from one to the other, as far as this page has them.
    static List<Wish> differences(Settings from, Settings to) {
        var all =
                List.<Wish>of(
                        new Wish.Aim(to.goal().level()),
                        new Wish.Interview(to.goal().interview()),
                        new Wish.Minutes(to.pace().minutes()),
                        new Wish.NewItems(to.pace().newItems()),
                        new Wish.Retention(to.retention()));
        var wishes = new ArrayList<Wish>();
        var now = from;
        for (var wish : all) {
            var then = wish.in(now);
            if (!then.equals(now)) {
                wishes.add(wish);
                now = then;
            }
        }
        return wishes;
    }
}
