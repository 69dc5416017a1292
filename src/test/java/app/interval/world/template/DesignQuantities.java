package app.interval.world.template;

import java.util.List;

/// Numbers about data and programs: pages, queries, steps, versions, budgets.
final class DesignQuantities {

    static final List<Template> ALL =
            List.of(
                    DesignQuantities::pages,
                    DesignQuantities::queries,
                    DesignQuantities::searchSteps,
                    DesignQuantities::errorBudget);

    private DesignQuantities() {}

    private static Draft pages(Slot slot, Story story, Dice dice) {
        var size = dice.between(12, 60);
        var full = dice.between(13, 90);
        var total = size * (long) full + dice.between(1, size - 1);
        return new Quantity(
                        "Requests for all pages",
                        full + 1,
                        " requests",
                        "The last page is only partly filled, but it still costs one request.")
                .wrong(full, "rounding-down", "Rounding down loses the rows of the last page.")
                .wrong(
                        full + 2,
                        "empty-page-ends-the-list",
                        "The short last page already shows that nothing follows, so no more is needed.")
                .wrong(
                        total - size,
                        "page-size-is-subtracted",
                        "Each request brings a whole page, so the total is divided by the page size.")
                .draft(
                        ("A client reads all %d $things of a list that returns at most %d per page and stops"
                                        + " after the first page that is not full. How many requests does it"
                                        + " send?")
                                .formatted(total, size),
                        "-(-%d // %d)".formatted(total, size),
                        """
                        Dividing the total by the page size and rounding up gives the number of pages,
                        because the remainder needs a page as well. If the total is an exact multiple, the
                        last page is full and a client with this rule has to ask once more. Interfaces avoid
                        the extra request by returning a cursor or a flag that says whether more follows.
                        """);
    }

    private static Draft queries(Slot slot, Story story, Dice dice) {
        var rows = dice.between(15, 180);
        var relations = dice.between(2, 4);
        return new Quantity(
                        "Queries of a list view",
                        1 + (long) relations * rows,
                        " queries",
                        "One query reads the list, and every row then loads each of its relations.")
                .wrong(
                        1 + relations,
                        "relationship-is-eager",
                        "This would be the number with one extra query per relation for the whole page.")
                .wrong(
                        1 + rows,
                        "one-query-per-row",
                        "Each relation of a row is loaded by a query of its own.")
                .wrong(
                        (long) relations * rows,
                        "list-query-is-free",
                        "The query that reads the list itself has to be counted as well.")
                .draft(
                        ("A page lists %d $things with an ORM and its default lazy loading. The template reads"
                                        + " %d different related objects of every $thing, none of them shared."
                                        + " How many queries are sent?")
                                .formatted(rows, relations),
                        "1 + %d * %d".formatted(relations, rows),
                        """
                        Lazy loading sends a query at the moment a relation is first touched, separately for
                        each row: one for the list and then one per row and relation. Loading the relations
                        eagerly, by a join or by one more query per relation, makes the number independent of
                        the page size. A test that counts queries keeps the repair from being undone.
                        """);
    }

    private static Draft searchSteps(Slot slot, Story story, Dice dice) {
        var steps = dice.between(9, 22);
        var count = (1L << steps) - dice.between(2, (int) Math.min(900, 1L << (steps - 2)));
        return new Quantity(
                        "Comparisons of a binary search",
                        steps,
                        " comparisons",
                        "Each comparison halves what is left, so the number is the rounded logarithm.")
                .wrong(
                        steps - 2,
                        "logarithm-minus-two",
                        "Two halvings fewer cannot tell this many entries apart.")
                .wrong(
                        steps * 2L,
                        "two-comparisons-per-half",
                        "A three-way comparison decides for one half, so one per halving is enough.")
                .wrong(
                        count / 2,
                        "binary-search-is-half-linear",
                        "Half of the entries is the mean of a search from the front.")
                .draft(
                        ("A sorted array of %d $things is searched for one $field by halving. How many"
                                        + " three-way comparisons are needed in the worst case?")
                                .formatted(count),
                        "(%d).bit_length()".formatted(count),
                        """
                        After one comparison at most half of the entries are left, so n comparisons suffice
                        for up to two to the power of n, minus one, entries. Doubling the data costs a single
                        further step. That is why sorted data and tree indexes stay fast, and why the way to
                        the disk or over the network usually matters more than the comparisons.
                        """);
    }

    private static Draft errorBudget(Slot slot, Story story, Dice dice) {
        var perMyriad = dice.pick(List.of(1, 5, 10, 20, 25, 50));
        var days = dice.between(2, 12) * 10;
        var minutes = days * 1_440L;
        var budget = minutes * perMyriad / 10_000;
        var goal = "%d.%02d".formatted(99 - perMyriad / 100, (100 - perMyriad) % 100);
        return new Quantity(
                        "Minutes that may fail",
                        budget,
                        " minutes",
                        "The budget is the part of the period that the goal leaves over.")
                .wrong(
                        budget * 10,
                        "nines-off-by-one",
                        "One nine was lost; every nine divides the budget by ten.")
                .wrong(
                        budget / 10,
                        "one-nine-too-many",
                        "One nine was added; that goal would be ten times stricter.")
                .wrong(
                        minutes * perMyriad / 10_000 / 60,
                        "hours-read-as-minutes",
                        "Dividing by sixty turns the minutes into hours, but the options are minutes.")
                .draft(
                        ("The goal for the $thing interface is %s percent of good minutes. How many whole"
                                        + " minutes may fail in %d days?")
                                .formatted(goal, days),
                        "%d * 1_440 * %d // 10_000".formatted(days, perMyriad),
                        """
                        An error budget is one minus the goal, multiplied by the period. A month has about
                        forty-three thousand minutes, so three nines leave some forty of them. The number
                        makes goals comparable with releases: a deployment that costs five bad minutes can
                        be repeated only so often before the team should spend its time on stability.
                        """);
    }
}
