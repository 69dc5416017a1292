package app.interval.world.template;

import app.interval.world.template.Choice.Option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A single-choice item whose answer is a number that a line of Python computes.
final class Quantity {

    private final List<Guess> guesses = new ArrayList<>();
    private final String title;
    private final String unit;
    private final Guess key;

    private record Guess(long value, String belief, String why) {}

    /// @param unit follows the number, with a blank before it if it needs one
    Quantity(String title, long answer, String unit, String why) {
        this.title = title;
        this.unit = unit;
        this.key = new Guess(answer, "", why);
    }

    /// A number somebody with a false belief computes.
    Quantity wrong(long value, String belief, String why) {
        var taken = value == key.value() || guesses.stream().anyMatch(g -> g.value() == value);
        if (!taken && value >= 0) {
            guesses.add(new Guess(value, belief, why));
        }
        return this;
    }

    /// Options stand in ascending order; with fewer than three the draft is not usable.
    ///
    /// @param formula Python with the value of the answer
    Draft draft(String question, String formula, String explanation) {
        var all = new ArrayList<>(guesses);
        all.add(key);
        all.sort(Comparator.comparingLong(Guess::value));
        var options =
                all.stream().map(g -> new Option(g.value() + unit, g.belief(), g.why())).toList();
        return Draft.of(title, 75)
                .section("Prompt", "$scene " + question)
                .section("Options", options.size() < 3 ? "" : Choice.section(options))
                .section("Explanation", explanation)
                .section(
                        "Verify",
                        Py.block("python", "assert %s == %d".formatted(formula, key.value())));
    }
}
