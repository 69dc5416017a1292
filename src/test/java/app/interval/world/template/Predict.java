package app.interval.world.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Items that ask what a program prints.
final class Predict {

    static final List<Template> ALL =
            Stream.of(
                            PredictSequences.ALL,
                            PredictKeys.ALL,
                            PredictNames.ALL,
                            PredictFlow.ALL,
                            PredictLazy.ALL,
                            PredictObjects.ALL,
                            PredictSorted.ALL,
                            PredictLibrary.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Predict() {}

    /// An output that somebody with a false belief expects.
    record Wrong(String belief, String output, String why) {}

    /// Wrong outputs that happen to equal the right one or each other are left out.
    static Draft of(String title, String program, Object output, String why, Wrong... wrong) {
        return Draft.of(title, 30 + 5 * (int) program.lines().count())
                .section("Prompt", "$scene $ask\n\n" + Py.block("python run", program))
                .section("Answer", Py.block("text", output.toString()))
                .section("Wrong answers", wrongs(output.toString(), List.of(wrong)))
                .section("Explanation", why);
    }

    private static String wrongs(String output, List<Wrong> wrong) {
        var kept = new ArrayList<Wrong>();
        for (var one : wrong) {
            var taken =
                    Stream.concat(Stream.of(output), kept.stream().map(Wrong::output))
                            .anyMatch(other -> other.strip().equals(one.output().strip()));
            if (!taken) {
                kept.add(one);
            }
        }
        return kept.stream()
                .map(one ->
                        "### wrong: %s\n\n%s\n\n> %s\n"
                                .formatted(one.belief(), Py.block("text", one.output()), one.why()))
                .collect(Collectors.joining("\n"));
    }
}
