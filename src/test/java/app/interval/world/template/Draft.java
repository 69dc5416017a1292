package app.interval.world.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An item without its identity: what follows the front matter, and what the template knows of it.
///
/// @param seconds an informed person needs
/// @param unprovable why nothing can be run, or empty
/// @param sections text by heading, in order
public record Draft(String title, int seconds, String unprovable, Map<String, String> sections) {

    public Draft {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    static Draft of(String title, int seconds) {
        return new Draft(title, seconds, "", Map.of());
    }

    Draft unprovable(String reason) {
        return new Draft(title, seconds, reason, sections);
    }

    Draft section(String heading, String text) {
        var more = new LinkedHashMap<>(sections);
        more.put(heading, text.strip());
        return new Draft(title, seconds, unprovable, more);
    }

    /// The same with every `$name` replaced by that word of the story.
    Draft filled(Story story) {
        var filled = new LinkedHashMap<String, String>();
        sections.forEach((heading, text) -> filled.put(heading, Words.fill(text, story)));
        return new Draft(Words.fill(title, story), seconds, unprovable, filled);
    }

    /// Whether every section has a text and no line of the prompt's code is too long for a screen.
    boolean whole() {
        var code = prompt().indexOf("```");
        return sections.values().stream().noneMatch(String::isBlank)
                && (code < 0 || prompt().substring(code).lines().allMatch(l -> l.length() <= 78));
    }

    public String prompt() {
        return sections.getOrDefault("Prompt", "");
    }

    public boolean has(String heading) {
        return sections.containsKey(heading);
    }
}
