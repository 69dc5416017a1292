package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.List;

/// Loops, exceptions and division: what runs, and in which order.
final class PredictFlow {

    static final List<Template> ALL =
            List.of(PredictFlow::loopElse, PredictFlow::cleanup, PredictFlow::division);

    private PredictFlow() {}

    private static final String LOOP_ELSE_WHY =
            """
            The `else` of a loop belongs to the loop, not to the `if`: it runs when the loop ends
            because nothing is left, and it is skipped when `break` leaves the loop. It suits searches,
            where `else` means that nothing was found. Readers who expect it to run after each loop
            misread such code, so many teams prefer a function with `return`.
            """;

    private static Draft loopElse(Slot slot, Story story, Dice dice) {
        var values = dice.different(5, 10, 60);
        var found = dice.chance(0.5);
        var limit = found ? values.get(3) - 1 : 60;
        var hit = values.stream().filter(value -> value > limit).findFirst();
        var skipped = values.stream().takeWhile(value -> value <= limit).count();
        var program = loopElseProgram(values, limit);
        var stop = hit.map(value -> "stop " + value).orElse("end " + skipped);
        return Predict.of(
                "The else of a loop",
                program,
                stop + "\npassed " + skipped,
                LOOP_ELSE_WHY,
                new Wrong(
                        "else-runs-after-break",
                        hit.isPresent()
                                ? stop + "\nend " + skipped + "\npassed " + skipped
                                : "passed " + skipped,
                        "The branch depends on `break`: it runs exactly when no `break` was met."),
                new Wrong(
                        "break-counts-round",
                        stop + "\npassed " + (hit.isPresent() ? skipped + 1 : skipped - 1),
                        "`break` leaves the round at once, before the counter is raised in it."));
    }

    private static String loopElseProgram(List<Integer> values, int limit) {
        return """
        passed = 0
        for $field in %s:
            if $field > %d:
                print("stop", $field)
                break
            passed += 1
        else:
            print("end", passed)
        print("passed", passed)
        """
                .formatted(values, limit);
    }

    private static Draft cleanup(Slot slot, Story story, Dice dice) {
        var limit = dice.between(20, 60);
        var low = dice.between(1, limit);
        var high = dice.between(limit + 1, 99);
        var program =
                """
                def $verb($field):
                    try:
                        if $field > %d:
                            raise ValueError("$field")
                        return "kept"
                    except ValueError as problem:
                        return f"refused {problem}"
                    finally:
                        print("closed", $field)

                print($verb(%d))
                print($verb(%d))
                """
                        .formatted(limit, low, high);
        return Predict.of(
                "Return values and finally",
                program,
                "closed %d\nkept\nclosed %d\nrefused $field".formatted(low, high),
                """
                `finally` runs on every way out of the statement, also when a `return` has already computed
                its value; only then does the caller get it. So the line about closing appears before the
                result is printed, with and without an exception. A `return` inside `finally` would replace
                the result and swallow exceptions, which is why linters refuse it.
                """,
                new Wrong(
                        "finally-runs-only-on-error",
                        "kept\nclosed %d\nrefused $field".formatted(high),
                        "The block runs on each way out, whether or not anything was raised."),
                new Wrong(
                        "return-before-finally",
                        "kept\nclosed %d\nrefused $field\nclosed %d".formatted(low, high),
                        "The value is handed to the caller only after the block has run."));
    }

    private static final String DIVISION_WHY =
            """
            Floor division rounds towards negative infinity, not towards zero, and the remainder has
            the sign of the divisor, so that quotient times divisor plus remainder gives the number
            back. Negating twice turns rounding down into rounding up without any float, which is a
            safe way to count pages. Languages such as C and Java truncate instead.
            """;

    private static Draft division(Slot slot, Story story, Dice dice) {
        var total = dice.between(101, 399);
        var size = dice.between(7, 19);
        var debt = dice.between(21, 95);
        var program = divisionProgram(total, size, debt);
        var first = total / size + " " + total % size;
        var up = Math.ceilDiv(total, size);
        return Predict.of(
                "Division that rounds down",
                program,
                "%s\n%d %d\n%d"
                        .formatted(
                                first, Math.floorDiv(-debt, size), Math.floorMod(-debt, size), up),
                DIVISION_WHY,
                new Wrong(
                        "division-truncates",
                        "%s\n%d %d\n%d".formatted(first, -debt / size, -debt % size, up),
                        "Cutting off the fraction is what C does; Python rounds down for negatives too."),
                new Wrong(
                        "rounding-down",
                        "%s\n%d %d\n%d"
                                .formatted(
                                        first,
                                        Math.floorDiv(-debt, size),
                                        Math.floorMod(-debt, size),
                                        total / size),
                        "The two signs turn rounding down into rounding up when something is left."));
    }

    private static String divisionProgram(int total, int size, int debt) {
        return """
        $field = %d
        pages, rest = divmod($field, %d)
        print(pages, rest)
        print(-%d // %d, -%d %% %d)
        print(-(-$field // %d))
        """
                .formatted(total, size, debt, size, debt, size, size);
    }
}
