package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.Settings;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Stamp;
import app.interval.planning.Candidate;
import app.interval.planning.Feasibility;
import app.interval.planning.Forecast;
import app.interval.planning.Forecaster;
import app.interval.planning.GradeShares;
import app.interval.planning.Prospect;
import app.interval.planning.Prospect.Standing;
import app.interval.planning.Terms;
import app.interval.planning.Terms.Aim;
import app.interval.planning.Terms.Spent;
import app.interval.planning.Weights;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a plan hangs on, read at one moment: what it comes to under the wishes in force, and
/// under others. Reads nothing afterwards, so it may be asked in the background.
public final class Plan {

    /// Days looked ahead where no interview is.
    public static final int DAYS = 30;

    /// More say the same with less noise, and take longer.
    private static final int RUNS = 5;

    private final Stock stock;
    private final MemoryModel model;
    private final GradeShares shares;
    private final Stamp now;

    /// What there is to ask.
    ///
    /// @param shown items that can be asked
    /// @param cards of those among them that were answered
    /// @param aside items that are not asked; they count all the same
    /// @param today what today has had already
    record Stock(
            List<ItemFacts> shown,
            Map<ItemId, Known> cards,
            Set<ItemId> aside,
            Curriculum curriculum,
            Spent today) {}

    Plan(Stock stock, MemoryModel model, GradeShares shares, Stamp now) {
        this.stock = stock;
        this.model = model;
        this.shares = shares;
        this.now = now;
    }

    /// The day of study on which it was read.
    public LocalDate today() {
        return now.studyDay();
    }

    /// The interview ahead under `wishes`, if there is one.
    public Optional<LocalDate> interview(Settings wishes) {
        return wishes.goal().interview().filter(day -> day.isAfter(today()));
    }

    /// What the plan comes to under `wishes`.
    public Forecast forecast(Settings wishes) {
        return forecaster(RUNS).forecast(prospects(wishes), terms(wishes));
    }

    /// Whether it reaches its goal, and what would make it; empty without an interview, where there
    /// is no day to reach it by.
    public Optional<Feasibility> feasibility(Settings wishes) {
        return interview(wishes)
                .map(_ ->
                        Feasibility.of(
                                forecaster(1), forecaster(RUNS), prospects(wishes), terms(wishes)));
    }

    private Forecaster forecaster(int runs) {
        return new Forecaster(model, shares, runs);
    }

    private Terms terms(Settings wishes) {
        var interview = interview(wishes);
        var days =
                interview
                        .map(day ->
                                Math.min(Terms.MOST_DAYS, ChronoUnit.DAYS.between(today(), day)))
                        .orElse((long) DAYS);
        var aim = new Aim(wishes.retention(), wishes.spacing().longest());
        return new Terms(wishes.pace(), aim, days.intValue(), interview.isPresent(), stock.today);
    }

    private List<Prospect> prospects(Settings wishes) {
        var level = wishes.goal().level();
        var weights = Weights.of(stock.curriculum, level).shares(stock.shown);
        return NewOrder.of(stock.shown, stock.curriculum, level, weights).stream()
                .map(facts -> prospect(facts, weights.getOrDefault(facts.id(), 0.0), wishes))
                .toList();
    }

    private Prospect prospect(ItemFacts facts, double weight, Settings wishes) {
        var card = Optional.ofNullable(stock.cards.get(facts.id()));
        var idle = card.map(one -> Scheduler.days(one.answeredAt(), seen(one))).orElse(0.0);
        var candidate =
                new Candidate(
                        facts.id(),
                        card.map(Known::memory),
                        idle,
                        weight,
                        Math.max(1, facts.expected().toSeconds()));
        var due =
                card.map(one -> isOfClockAhead(one) ? now.at() : one.dueAt())
                        .map(at -> wishes.studyDay(at, now.zone()))
                        .map(day -> ChronoUnit.DAYS.between(today(), day))
                        .orElse(0L);
        return new Prospect(candidate, due, standing(facts.id(), card, wishes));
    }

    /// What was answered while the clock stood ahead is asked now, as if it had just fallen due.
    private Instant seen(Known card) {
        return isOfClockAhead(card) ? card.dueAt() : now.at();
    }

    private boolean isOfClockAhead(Known card) {
        return Repetitions.isOfClockAhead(card, now.at());
    }

    private Standing standing(ItemId item, Optional<Known> card, Settings wishes) {
        if (stock.aside.contains(item)) {
            return Standing.ASIDE;
        }
        var began = wishes.begins(today(), now.zone());
        var hadToday = card.filter(one -> !one.answeredAt().isBefore(began)).isPresent();
        return hadToday ? Standing.HAD_TODAY : Standing.OPEN;
    }
}
