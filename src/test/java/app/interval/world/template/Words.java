package app.interval.world.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names, trades and sentences from which the stories around the items are made.
final class Words {

    private static final Pattern NAME =
            Pattern.compile("\\$(?:\\{([a-zA-Z]+[0-9]?)}|([a-zA-Z]+[0-9]?))");

    private final Map<String, List<String>> lists;

    /// The lists of `words.txt`: a line `[name]`, then one entry a line.
    Words() {
        lists = sections("words.txt");
    }

    /// One story: people, things and numbers, and a sentence `scene` that introduces them.
    Story story(Slot slot, Dice dice) {
        var words = new LinkedHashMap<String, String>();
        var people = dice.some(2, list("person"));
        words.put("who", people.getFirst());
        words.put("who2", people.getLast());
        words.put("service", dice.pick(list("service")));
        words.put("topic", slot.subject().title());
        words.put("ability", slot.ability());
        things(words, dice);
        words.put("few", Integer.toString(dice.between(3, 9)));
        words.put("many", Integer.toString(dice.between(11, 98)));
        words.put("ask", dice.pick(list("ask")));
        words.put("scene", fill(dice.pick(list("scene")), new Story(words)));
        return new Story(words);
    }

    private void things(Map<String, String> words, Dice dice) {
        var things = dice.some(2, list("thing"));
        words.put("thing", things.getFirst());
        words.put("things", things.getFirst() + "s");
        words.put("other", things.getLast());
        words.put("others", things.getLast() + "s");
        words.put("Thing", capital(things.getFirst()));
        words.put("Other", capital(things.getLast()));
        var fields = dice.some(3, list("field"));
        words.put("field", fields.getFirst());
        words.put("field2", fields.get(1));
        words.put("field3", fields.getLast());
        var verbs = dice.some(2, list("verb"));
        words.put("verb", verbs.getFirst());
        words.put("verb2", verbs.getLast());
    }

    List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// `text` with every `$name` replaced.
    ///
    /// @throws IllegalArgumentException if a name has no value
    static String fill(String text, Story story) {
        return NAME.matcher(text)
                .replaceAll(found -> {
                    var name = found.group(1) == null ? found.group(2) : found.group(1);
                    return Matcher.quoteReplacement(story.the(name));
                });
    }

    /// The lines of a resource beside this class, by the `[section]` they stand under.
    static Map<String, List<String>> sections(String resource) {
        var lists = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : text(resource).lines().toList()) {
            if (line.matches("\\[.*]")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isBlank()) {
                current.add(line);
            }
        }
        return lists;
    }

    /// A text resource of the package above.
    static String text(String resource) {
        try (var in = Words.class.getResourceAsStream("/app/interval/world/" + resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
