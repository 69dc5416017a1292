package app.interval.world.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Items that are answered aloud: situations and stories with a rubric, put together from parts.
final class Spoken {

    private static final Map<String, List<String>> PARTS = Words.sections("spoken.txt");

    private Spoken() {}

    static Draft open(Slot slot, Story story, Dice dice) {
        return Draft.of("Spoken: $service", 300 * dice.between(2, 7))
                .section(
                        "Prompt",
                        "$scene %s\n\n%s\n\nShow in your answer that you can do this: $ability"
                                .formatted(one("situation", dice), one("task", dice)))
                .section("Clarifications", list("- ", some("clarification", 3, dice)))
                .section("Rubric", dimensions("dimension", 4, dice))
                .section("Model answer", String.join("\n\n", part("model")))
                .section("Follow-ups", numbered(some("follow-up", 3, dice)));
    }

    static Draft behavioural(Slot slot, Story story, Dice dice) {
        return Draft.of("A story about \"$thing\" work", 60 * dice.between(4, 8))
                .section(
                        "Prompt",
                        "For work on systems such as $service: %s %s The interviewer listens for this: $ability"
                                .formatted(one("story", dice), one("probe", dice)))
                .section("Signals", dimensions("signal", 3, dice))
                .section(
                        "STAR guide",
                        """
                        - **Situation** (20 seconds): the product, its users, and one number.
                        - **Task**: what you were responsible for, and what was at stake.
                        - **Action** (most of the time): your own decisions, step by step, and the way you refused.
                        - **Result**: what it cost, what changed, and whether it held.
                        """)
                .section(
                        "Strong answer",
                        """
                        "Our job for $things counted $many of them twice because I had tested it only from a
                        clean start. I stopped it before I knew the cause, told $who2 within the hour, and
                        counted the people affected. The repair was a unique key; it took $few days, two more
                        than I had said. Since then the second run is the first test that I write."
                        """)
                .section(
                        "Weak answer",
                        """
                        "There was once a problem with $things, but it was the fault of another team. We
                        repaired it quickly, and now everybody is careful." No number and no decision.
                        """)
                .section("Follow-ups", numbered(some("follow-up", 3, dice)));
    }

    private static String dimensions(String name, int atLeast, Dice dice) {
        return some(name, dice.between(atLeast, atLeast + 1), dice).stream()
                .map(line -> line.split(" \\| ", -1))
                .map(cells ->
                        "### %s\n- **entry**: %s\n- **mid**: %s\n- **senior**: %s\n- **red flag**: %s\n"
                                .formatted((Object[]) cells))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> part(String name) {
        return PARTS.getOrDefault(name, List.of());
    }

    private static String one(String name, Dice dice) {
        return dice.pick(part(name));
    }

    private static List<String> some(String name, int count, Dice dice) {
        return dice.some(count, part(name));
    }

    private static String list(String mark, List<String> lines) {
        return lines.stream().map(line -> mark + line).collect(Collectors.joining("\n"));
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }
}
