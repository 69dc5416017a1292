package app.interval.world.template;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A template written down in a file: keys, a line `---`, and the sections of the item.
///
/// Besides `title` and `seconds`, a key `n: 3..40` is a random number `$n`, and a key `xs: 6 of
/// 3..40` is that many different ones, `$xs`.
final class FileTemplate implements Template {

    private static final Pattern RANGE = Pattern.compile("(?:(\\d+) of )?(-?\\d+)\\.\\.(-?\\d+)");

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    FileTemplate(String resource) {
        var parts = Words.text(resource).split("\n---\n", 2);
        parts[0].lines().forEach(this::key);
        for (var section : parts[1].strip().split("(?m)^## ", -1)) {
            if (!section.isBlank()) {
                var head = section.indexOf('\n');
                sections.put(section.substring(0, head).strip(), section.substring(head + 1));
            }
        }
    }

    private void key(String line) {
        var colon = line.indexOf(':');
        keys.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    @Override
    public Draft write(Slot slot, Story story, Dice dice) {
        var drawn = new LinkedHashMap<String, String>(story.words());
        keys.forEach((key, value) -> {
            var range = RANGE.matcher(value);
            if (range.matches()) {
                drawn.put(key, draw(range.group(1), range.group(2), range.group(3), dice));
            }
        });
        var seconds = Integer.parseInt(keys.getOrDefault("seconds", "90"));
        var draft = Draft.of(keys.getOrDefault("title", ""), seconds);
        for (var section : sections.entrySet()) {
            draft = draft.section(section.getKey(), section.getValue());
        }
        return draft.filled(new Story(drawn));
    }

    private static String draw(@Nullable String count, String low, String high, Dice dice) {
        var from = Integer.parseInt(low);
        var to = Integer.parseInt(high);
        if (count == null) {
            return Integer.toString(dice.between(from, to));
        }
        var numbers = dice.different(Integer.parseInt(count), from, to).toString();
        return numbers.substring(1, numbers.length() - 1);
    }

    static List<Template> of(String folder, String... names) {
        return List.of(names).stream()
                .<Template>map(name -> new FileTemplate(folder + "/" + name + ".md"))
                .toList();
    }
}
