package app.interval.world.template;

import java.util.List;

/// Numbers found by counting: cases, rows, calls.
final class CountingQuantities {

    static final List<Template> ALL =
            List.of(
                    CountingQuantities::fanOut,
                    CountingQuantities::testCases,
                    CountingQuantities::joinedRows);

    private CountingQuantities() {}

    private static Draft fanOut(Slot slot, Story story, Dice dice) {
        var services = dice.between(2, 5);
        var tries = dice.between(2, 4);
        var calls = Math.round(Math.pow(tries, services));
        return new Quantity(
                        "Retries at every layer",
                        calls,
                        " calls",
                        "Each layer repeats everything below it, so the numbers of tries multiply.")
                .wrong(
                        (long) tries * services,
                        "retries-add-up",
                        "Adding would be right if only one layer repeated its own call.")
                .wrong(
                        tries,
                        "retries-stay-in-their-layer",
                        "One try above becomes several tries below, so layers do not stay separate.")
                .wrong(
                        calls * tries,
                        "one-layer-too-many",
                        "There is one factor for each layer that retries and not one more.")
                .draft(
                        ("A request passes %d services in a row, and each makes up to %d tries in all of the"
                                        + " next call. The $other database at the end is down. How many calls"
                                        + " does it get at most for one request?")
                                .formatted(services, tries),
                        "%d ** %d".formatted(tries, services),
                        """
                        When every layer retries, one failing dependency receives the product of all tries,
                        which turns a short fault into an overload. The remedy is to retry at a single
                        layer, near the caller, with a budget that limits the share of repeated calls, and
                        to hand a clear error upwards so that the layers above know not to try again.
                        """);
    }

    private static Draft testCases(Slot slot, Story story, Dice dice) {
        var kinds = dice.between(3, 9);
        var users = dice.between(2, 7);
        var skipped = dice.between(1, 3);
        var cases = (long) kinds * users - skipped;
        return new Quantity(
                        "Cases of a parametrized test",
                        cases,
                        " cases",
                        "Stacked decorators combine each value of one list with each of the other.")
                .wrong(
                        kinds + users - skipped,
                        "stacked-parameters-add",
                        "The lists are combined, not placed one after the other.")
                .wrong(
                        Math.max(kinds, users) - skipped,
                        "stacked-parameters-zip",
                        "Values are not paired by position as `zip` would do.")
                .wrong(
                        cases + skipped,
                        "skipped-cases-run",
                        "Skipped cases are collected and reported, but their body is not run.")
                .draft(
                        ("One pytest function has two stacked `parametrize` decorators, one with %d kinds of"
                                        + " $things and one with %d roles; %d combinations are skipped. How"
                                        + " many times does its body run?")
                                .formatted(kinds, users, skipped),
                        "%d * %d - %d".formatted(kinds, users, skipped),
                        """
                        Each further `parametrize` multiplies the number of cases, because all combinations
                        are collected. That is handy for small tables and expensive for long ones: two more
                        values in one list add a whole column. When only certain pairs matter, one decorator
                        with a list of tuples says so and keeps the test report short.
                        """);
    }

    private static Draft joinedRows(Slot slot, Story story, Dice dice) {
        var rows = dice.between(12, 60);
        var each = dice.between(2, 6);
        var without = dice.between(3, 11);
        var joined = (long) (rows - without) * each + without;
        return new Quantity(
                        "Rows of a left join",
                        joined,
                        " rows",
                        "Every match makes a row, and rows without any match are kept once.")
                .wrong(
                        rows,
                        "left-join-one-row-per-left-row",
                        "Several matches on the right repeat the row of the left table.")
                .wrong(
                        (long) (rows - without) * each,
                        "left-join-drops-unmatched",
                        "An inner join would drop the rows without a match; a left join keeps them.")
                .wrong(
                        (long) rows * each,
                        "every-row-has-matches",
                        "The rows without a match appear once and not several times.")
                .draft(
                        ("Table `$thing` has %d rows. %d of them have no row in table `$other`, and all others"
                                        + " have exactly %d. How many rows does `$thing LEFT JOIN $other`"
                                        + " return on the key?")
                                .formatted(rows, without, each),
                        "(%d - %d) * %d + %d".formatted(rows, without, each, without),
                        """
                        A left join returns one row for every pair that matches and one row, filled up with
                        NULL, for each row on the left that has no partner. So the result can be longer than
                        the left table, and sums over its columns count repeated rows several times.
                        Aggregate before joining, or count distinct keys, when a total is wanted.
                        """);
    }
}
