package app.interval.world.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The options of choice items.
final class Choice {

    private static final Pattern NUMBER = Pattern.compile("`?\\d{1,9}`?");

    private Choice() {}

    /// @param belief what a person must believe to pick it; empty if it is right
    record Option(String text, String belief, String why) {

        boolean right() {
            return belief.isEmpty();
        }
    }

    static Option right(String text, String why) {
        return new Option(text, "", why);
    }

    static Option wrong(String text, String belief, String why) {
        return new Option(text, belief, why);
    }

    /// The options as a section, labelled in this order, numbers from the least up. Those that
    /// repeat a text are left out, so a right one has to come before its likes.
    static String section(List<Option> all) {
        var options = inOrder(all);
        return IntStream.range(0, options.size())
                .mapToObj(i ->
                        "### %c (%s)\n%s\n\n> %s\n"
                                .formatted(
                                        'a' + i,
                                        head(options.get(i)),
                                        options.get(i).text(),
                                        options.get(i).why()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Option> inOrder(List<Option> options) {
        return options.stream().allMatch(option -> NUMBER.matcher(option.text()).matches())
                ? options.stream().sorted(Comparator.comparing(Choice::number)).toList()
                : options;
    }

    private static Integer number(Option option) {
        return Integer.valueOf(option.text().replace("`", ""));
    }

    private static String head(Option option) {
        return option.right() ? "correct" : "wrong: " + option.belief();
    }

    /// Without options whose text stands before.
    static List<Option> distinct(List<Option> options) {
        var kept = new ArrayList<Option>();
        for (var option : options) {
            if (kept.stream().noneMatch(other -> other.text().equals(option.text()))) {
                kept.add(option);
            }
        }
        return kept;
    }
}
