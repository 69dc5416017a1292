package app.interval.study;

import static java.util.stream.Collectors.toMap;

import app.interval.domain.CardState;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Table.Verdict;
import app.interval.study.Turn.Occasion;
import app.interval.study.Unfinished.Given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lays the table of a session as it was when the session was left.
///
/// @param bank an answer to what has left it, or changed, still counts and is not shown
/// @param deck of the session, as of now
/// @param misjudged as [Study#misjudged] has it
record Resumption(
        Unfinished unfinished,
        ItemBank bank,
        Deck deck,
        Function<CardState, Optional<LocalDate>> misjudged) {

    /// @param table what lies there if nothing was revealed
    Sofar sofar(Instant now, Table table) {
        var given = unfinished.given();
        var facts = bank.published().stream().collect(toMap(ItemFacts::id, known -> known));
        var past = given.stream().flatMap(one -> judged(one, facts)).toList();
        return new Sofar(
                now.minus(unfinished.spent()),
                tally(given, facts),
                past,
                unfinished
                        .revealed()
                        .filter(one -> isSame(one, facts))
                        .<Table>map(this::revealed)
                        .orElse(table));
    }

    /// How many new items `unfinished` has met.
    static int met(Unfinished unfinished, ItemBank bank) {
        var facts = bank.published().stream().collect(toMap(ItemFacts::id, known -> known));
        return tally(unfinished.given(), facts).fresh();
    }

    private static Tally tally(List<Given> given, Map<ItemId, ItemFacts> known) {
        var tally = Tally.NONE;
        for (var one : given) {
            var facts = Optional.ofNullable(known.get(item(one)));
            if (facts.isPresent() && one.judgement().isPresent()) {
                var first = one.attempt().before().recall().isEmpty();
                var took = one.attempt().effort().spent().taken();
                tally = tally.with(facts.get(), first, one.judgement().get(), took);
            }
        }
        return tally;
    }

    private Stream<Judged> judged(Given one, Map<ItemId, ItemFacts> known) {
        return one
                .judgement()
                .filter(_ -> isSame(one, known))
                .map(judgement -> new Verdict(judgement, Optional.empty(), Optional.empty()))
                .map(verdict ->
                        new Judged(
                                turn(one, Optional.empty()),
                                one.attempt().answer(),
                                verdict,
                                Optional.empty()))
                .stream();
    }

    private Revealed revealed(Given one) {
        var attempt = one.attempt();
        var turn = turn(one, misjudged.apply(deck.card(item(one))));
        return new Revealed(turn, attempt.answer(), attempt.effort(), one.stamp());
    }

    private Turn turn(Given one, Optional<LocalDate> misjudged) {
        var asked = one.attempt().asked();
        var item = item(one);
        var hints = one.attempt().effort().hints();
        var occasion = new Occasion(asked.context(), misjudged, hints);
        return new Turn(
                bank.item(item), deck.card(item), one.stamp().id(), asked.order(), occasion);
    }

    private static boolean isSame(Given one, Map<ItemId, ItemFacts> known) {
        return Optional.ofNullable(known.get(item(one)))
                .filter(facts -> facts.edition().equals(one.attempt().asked().edition()))
                .isPresent();
    }

    private static ItemId item(Given one) {
        return one.attempt().asked().edition().id();
    }
}
