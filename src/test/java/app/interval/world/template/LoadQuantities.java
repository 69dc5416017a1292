package app.interval.world.template;

import java.util.List;

/// Numbers about load and time: workers, queues, waiting, caches.
final class LoadQuantities {

    static final List<Template> ALL =
            List.of(
                    LoadQuantities::busyWorkers,
                    LoadQuantities::backlog,
                    LoadQuantities::retries,
                    LoadQuantities::cachedLatency);

    private LoadQuantities() {}

    private static Draft busyWorkers(Slot slot, Story story, Dice dice) {
        var rate = 4 * dice.between(6, 60);
        var millis = 250 * dice.between(2, 9);
        var busy = (long) rate * millis / 1000;
        return new Quantity(
                        "How many workers are busy",
                        busy,
                        " workers",
                        "Arrivals per second times seconds per arrival give the mean number in progress.")
                .wrong(
                        busy * 2,
                        "double-for-safety-is-the-mean",
                        "Twice the mean leaves room for bursts, but the question asks for the mean itself.")
                .wrong(
                        rate,
                        "one-worker-per-request-rate",
                        "That would be right only if each piece of work took exactly one second.")
                .wrong(
                        Math.ceilDiv(rate * 1000L, millis),
                        "divide-instead-of-multiply",
                        "Dividing the rate by the time mixes up the two; slower work needs more workers.")
                .draft(
                        "The system receives %d $things per second, and handling one takes %d milliseconds. "
                                        .formatted(rate, millis)
                                + "How many workers are busy on average if nothing waits?",
                        rate + " * " + millis + " // 1000",
                        """
                        Little's law says that the mean number of things in a stable system is the arrival
                        rate times the mean time spent in it. It needs no assumption about the distribution.
                        Capacity has to be clearly above this number, because at full use the queue grows
                        without limit; a good next question is how much reserve the peak hour needs.
                        """);
    }

    private static Draft backlog(Slot slot, Story story, Dice dice) {
        var in = dice.between(20, 70);
        var spare = dice.between(5, 18);
        var minutes = dice.between(6, 45);
        var waiting = spare * 60L * minutes;
        return new Quantity(
                        "How long until the queue is empty",
                        minutes,
                        " minutes",
                        "Only the difference of the two rates reduces the queue, second by second.")
                .wrong(
                        Math.ceilDiv(waiting, 60L * (in + spare)),
                        "arrivals-stop-while-draining",
                        "New messages keep arriving, so the whole speed of the workers is not available.")
                .wrong(
                        minutes * 60L,
                        "seconds-read-as-minutes",
                        "This number of seconds is right, but the options are given in minutes.")
                .wrong(
                        Math.ceilDiv(waiting, 60L * in),
                        "divide-by-arrivals",
                        "The arrival rate says how fast the queue grows, not how fast it shrinks.")
                .draft(
                        ("After an outage, %d messages about $things are waiting. Producers add %d per second,"
                                        + " and the workers now take %d per second. After how many minutes is"
                                        + " the queue empty?")
                                .formatted(waiting, in, in + spare),
                        "%d // (%d - %d) // 60".formatted(waiting, in + spare, in),
                        """
                        A backlog shrinks by the difference between the rate of processing and the rate of
                        arrival. When that reserve is small, a short outage is felt for hours, which is why
                        capacity is planned with recovery in mind and not for the average alone. The age of
                        the oldest message is the figure to alert on, because it is what users feel.
                        """);
    }

    private static Draft retries(Slot slot, Story story, Dice dice) {
        var base = dice.between(2, 40) * 5L;
        var tries = dice.between(4, 7);
        var total = base * ((1L << tries) - 1);
        return new Quantity(
                        "Waiting time of all retries",
                        total,
                        " milliseconds",
                        "The pauses double each time, so they form a geometric series that starts at the base.")
                .wrong(
                        base * tries,
                        "backoff-is-linear",
                        "Equal pauses would give this sum; here each pause is twice the one before.")
                .wrong(
                        base << tries,
                        "sum-is-next-power",
                        "The sum of the series is one base pause less than the next power of two.")
                .wrong(
                        base << (tries - 1),
                        "last-pause-is-the-sum",
                        "This is the last pause alone; the pauses before it have to be added.")
                .draft(
                        ("A client of the `$field` endpoint waits %d milliseconds before its first retry and"
                                        + " doubles the pause each time. How long does it wait in all when %d"
                                        + " retries fail?")
                                .formatted(base, tries),
                        "sum(%d * 2 ** i for i in range(%d))".formatted(base, tries),
                        """
                        With exponential backoff the pauses are the base times one, two, four and so on, and
                        n of them add up to the base times two to the power of n minus one. The total tells
                        you whether the caller's own deadline is still met. Real clients add random jitter,
                        so that many of them do not return in the same moment.
                        """);
    }

    private static Draft cachedLatency(Slot slot, Story story, Dice dice) {
        var hits = 5 * dice.between(10, 19);
        var fast = dice.between(1, 8) * 20L;
        var slow = fast + dice.between(5, 40) * 100L;
        var mean = (hits * fast + (100 - hits) * slow) / 100;
        return new Quantity(
                        "Mean time with a cache",
                        mean,
                        " microseconds",
                        "Each of the two times counts with the share of requests that meet it.")
                .wrong(
                        (fast + slow) / 2,
                        "mean-ignores-shares",
                        "The plain middle of both times would need as many misses as hits.")
                .wrong(
                        ((100 - hits) * fast + hits * slow) / 100,
                        "hits-and-misses-swapped",
                        "Here the share of the hits was given to the slow path by mistake.")
                .wrong(
                        fast,
                        "cache-hides-all-misses",
                        "The misses are few, but each of them is so slow that the mean feels it.")
                .draft(
                        ("The $field of one $thing is cached: %d percent of the reads are hits of %d"
                                        + " microseconds, and the others take %d microseconds. What is the mean"
                                        + " time of a read?")
                                .formatted(hits, fast, slow),
                        "(%d * %d + %d * %d) // 100".formatted(hits, fast, 100 - hits, slow),
                        """
                        The mean is the weighted sum of both paths. Because the slow path is much slower, the
                        share of misses decides the result, and going from ninety to ninety-five percent hits
                        nearly halves it. The mean also hides the users who always meet the slow path, so
                        high percentiles belong on the same chart.
                        """);
    }
}
