package app.interval.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a curriculum says about itself must be true.
final class CurriculumRules {

    private final Problems problems;
    private final Map<String, List<Yaml.Text>> prerequisites = new LinkedHashMap<>();
    private final List<Yaml.Text> sources = new ArrayList<>();

    CurriculumRules(Problems problems) {
        this.problems = problems;
    }

    /// Notes what a topic refers to.
    void note(String topic, List<Yaml.Text> prerequisites, List<Yaml.Text> sources) {
        this.prerequisites.put(topic, prerequisites);
        this.sources.addAll(sources);
    }

    /// To be called when everything has been noted.
    void check(Set<String> topics, Set<String> registry, Register moved) {
        for (var before : prerequisites.values()) {
            known("K01", "prerequisite", before, topics);
        }
        known("K06", "source", sources, registry);
        moved.allTexts().forEach((from, to) -> moved(from, to, topics));
        circle();
    }

    private void known(String rule, String what, List<Yaml.Text> names, Set<String> known) {
        for (var name : names) {
            if (!known.contains(name.value())) {
                var remedy = Spelling.remedy(name.value(), known, "Add it or correct it");
                var message = what + " " + name.value() + " does not exist";
                problems.add(name.line(), rule, message, remedy);
            }
        }
    }

    private void moved(String from, Yaml.Text to, Set<String> topics) {
        if (topics.contains(from)) {
            problems.add(to.line(), "K03", from + " has moved and is still there", "Remove one");
        }
        if (!topics.contains(to.value())) {
            var remedy = "Name a topic that exists, without chains";
            problems.add(to.line(), "K03", from + " moved to " + to.value(), remedy);
        }
    }

    /// Takes away topics that need nothing any more; what remains in the end leads into a circle.
    private void circle() {
        var left = new LinkedHashMap<>(prerequisites);
        boolean removed;
        do {
            removed = left.values().removeIf(before -> needsNone(before, left.keySet()));
        } while (removed);
        if (left.isEmpty()) {
            return;
        }
        var path = new LinkedHashSet<String>();
        var topic = left.keySet().iterator().next();
        while (path.add(topic)) {
            topic = next(left, topic).value();
        }
        var ring = new ArrayList<>(path);
        var circle = ring.subList(ring.indexOf(topic), ring.size());
        var line = next(left, circle.getLast()).line();
        var message = "prerequisites run in a circle: " + String.join(", ", circle);
        problems.add(line, "K02", message, "Remove one of them");
    }

    private static boolean needsNone(List<Yaml.Text> before, Set<String> left) {
        return before.stream().noneMatch(topic -> left.contains(topic.value()));
    }

    private static Yaml.Text next(Map<String, List<Yaml.Text>> left, String topic) {
        return left.getOrDefault(topic, List.of()).stream()
                .filter(before -> left.containsKey(before.value()))
                .findFirst()
                .orElseThrow();
    }
}
