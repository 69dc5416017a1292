package app.interval.world.template;

import java.util.List;

/// Numbers about what a system needs: connections, space, time of calls.
final class CapacityQuantities {

    static final List<Template> ALL =
            List.of(
                    CapacityQuantities::connections,
                    CapacityQuantities::storage,
                    CapacityQuantities::concurrentCalls);

    private CapacityQuantities() {}

    private static Draft connections(Slot slot, Story story, Dice dice) {
        var pods = dice.between(3, 14);
        var workers = dice.between(2, 9);
        var pool = dice.between(4, 20);
        var overflow = dice.between(2, 10);
        var most = (long) pods * workers * (pool + overflow);
        return new Quantity(
                        "Connections of the whole deployment",
                        most,
                        " connections",
                        "Every process has a pool of its own, and each pool can grow by its overflow.")
                .wrong(
                        (long) pods * workers * pool,
                        "overflow-is-not-counted",
                        "The overflow connections are real connections while they are in use.")
                .wrong(
                        (long) pods * (pool + overflow),
                        "processes-share-a-pool",
                        "A pool lives in one process; processes of a container do not share it.")
                .wrong(
                        pool + overflow,
                        "pool-limits-the-deployment",
                        "This is the limit of a single process, not that of all of them together.")
                .draft(
                        ("The API runs in %d containers with %d worker processes each. Every process has a pool"
                                        + " of %d database connections and an overflow of %d. How many"
                                        + " connections can the $thing database see at most?")
                                .formatted(pods, workers, pool, overflow),
                        "%d * %d * (%d + %d)".formatted(pods, workers, pool, overflow),
                        """
                        A connection pool belongs to one process. The database sees the product of
                        containers, processes and the largest size of a pool, and during a rolling release
                        old and new containers exist side by side. Compare the product with the limit of the
                        server before raising any of its factors, or put a pooler in between.
                        """);
    }

    private static Draft storage(Slot slot, Story story, Dice dice) {
        var rate = dice.between(2, 40);
        var bytes = dice.between(2, 40) * 50L;
        var days = dice.between(10, 90);
        var bytesInAll = rate * bytes * 86_400 * days;
        var megabytes = bytesInAll / 1_000_000;
        return new Quantity(
                        "Space for the history",
                        megabytes,
                        " MB",
                        "Rows per second times bytes times the seconds of all days give the volume.")
                .wrong(
                        megabytes * 8,
                        "bytes-read-as-bits",
                        "The factor of eight belongs to line speeds given in bits per second.")
                .wrong(
                        rate * bytes * 3_600 * days / 1_000_000,
                        "hour-taken-for-a-day",
                        "A day has 86,400 seconds; the number of an hour was used here.")
                .wrong(
                        rate * bytes * 86_400 / 1_000_000,
                        "one-day-is-all",
                        "This is the volume of a single day; rows are kept for many days.")
                .draft(
                        ("The audit table gets %d rows per second about $things, each of %d bytes, and keeps"
                                        + " them for %d days. How many megabytes (10^6 bytes, rounded down) are"
                                        + " that, without indexes?")
                                .formatted(rate, bytes, days),
                        "%d * %d * 86_400 * %d // 10 ** 6".formatted(rate, bytes, days),
                        """
                        Estimates of this kind multiply a rate, a size and a duration, and a day has about
                        ten to the fifth seconds. The result is a lower bound: indexes, row headers and
                        copies often double it. In an interview, say the assumption aloud, round early and
                        finish with what the number means, such as whether one server is enough.
                        """);
    }

    private static Draft concurrentCalls(Slot slot, Story story, Dice dice) {
        var times = dice.different(3, 11, 95).stream().map(t -> t * 10).toList();
        var first = dice.between(3, 20) * 10L;
        var longest = times.stream().mapToInt(Integer::intValue).max().orElseThrow();
        var sum = Py.sum(times);
        return new Quantity(
                        "Wall-clock time of concurrent calls",
                        first + longest,
                        " ms",
                        "The lookups overlap, so together they last as long as the slowest of them.")
                .wrong(
                        first + sum,
                        "gather-runs-in-sequence",
                        "Adding all times describes calls that are awaited one after the other.")
                .wrong(
                        longest,
                        "first-call-overlaps-too",
                        "The lookups can start only after the first call has delivered its result.")
                .wrong(
                        first + sum / 3,
                        "concurrent-takes-the-mean",
                        "The slowest call decides; fast ones cannot make up for it.")
                .draft(
                        ("A handler awaits one call of %d ms and passes its result to three lookups of %d, %d"
                                        + " and %d ms, which it awaits with `asyncio.gather`. How long does the"
                                        + " handler take, apart from its own code?")
                                .formatted(first, times.get(0), times.get(1), times.get(2)),
                        "%d + max(%d, %d, %d)"
                                .formatted(first, times.get(0), times.get(1), times.get(2)),
                        """
                        Calls that depend on each other add up, and independent calls that wait at the same
                        time cost as much as the longest of them. The sum of the critical path is what the
                        user feels. Concurrency does not make any single call faster, so the next step is to
                        look at the longest one, or at the first, which everything waits for.
                        """);
    }
}
