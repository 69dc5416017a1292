package app.interval.bank;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Objective;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks whether an item fits into the rest of its bank.
final class Surroundings {

    private final Optional<Curriculum> curriculum;
    private final Optional<Set<String>> misconceptions;
    private final LocalDate today;
    private final Map<String, String> fileOfId = new HashMap<>();

    /// @param curriculum empty if it cannot be read, so that items are not blamed for it
    /// @param misconceptions likewise
    Surroundings(
            Optional<Curriculum> curriculum,
            Optional<Set<String>> misconceptions,
            LocalDate today) {
        this.curriculum = curriculum;
        this.misconceptions = misconceptions;
        this.today = today;
    }

    /// To be called once for every file.
    void check(String file, Draft draft) {
        id(file, draft.front());
        place(file, draft.front());
        checked(draft.front());
        curriculum.ifPresent(known -> {
            objective(draft.front(), known);
            sources(draft.front(), known.sources().keySet());
        });
        misconceptions.ifPresent(known -> tags(draft, known));
    }

    /// To be called when every file has been checked.
    void checkReferences(Draft draft) {
        for (var key : Set.of("replaces", "replaced-by")) {
            draft.front()
                    .text(key)
                    .filter(id -> id.matches(ValueRules.ID) && !fileOfId.containsKey(id))
                    .ifPresent(id -> {
                        var message = key + " names " + id + ", which is not in the bank";
                        var remedy = "Correct it; retired items stay";
                        draft.front().refuse(key, "S13", message, remedy);
                    });
        }
    }

    private void id(String file, FrontMatter front) {
        front.text("id")
                .ifPresent(id -> {
                    var other = fileOfId.putIfAbsent(id, file);
                    if (other != null) {
                        var message = "id " + id + " belongs to " + other + " already";
                        front.refuse("id", "S02", message, "Draw a new one");
                    }
                });
    }

    private static void place(String file, FrontMatter front) {
        var folder = file.substring(0, file.lastIndexOf('/'));
        front.text("topic")
                .filter(topic -> !topic.equals(folder))
                .ifPresent(topic -> {
                    var message = "the file lies in " + folder + ", its topic is " + topic;
                    front.refuse("topic", "S06", message, "Move the file");
                });
    }

    private static void objective(FrontMatter front, Curriculum curriculum) {
        var address = front.text("topic").orElse("");
        var topic = curriculum.topic(address);
        if (!front.has("topic") || !front.has("objective")) {
            return;
        }
        if (topic.isEmpty() || !topic.get().address().equals(address)) {
            var remedy =
                    topic.map(now -> "It moved to " + now.address())
                            .orElseGet(() ->
                                    Spelling.remedy(address, topics(curriculum), "Choose another"));
            front.refuse("topic", "S05", "topic " + address + " does not exist", remedy);
            return;
        }
        objective(front, topic.get());
    }

    private static void objective(FrontMatter front, Curriculum.Topic topic) {
        var objective = front.text("objective").orElse("");
        var known =
                topic.objectives().keySet().stream()
                        .map(Objective::address)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(objective)) {
            var message = "objective " + objective + " does not belong to " + topic.address();
            var remedy = "Choose one of " + String.join(", ", known);
            front.refuse("objective", "S05", message, remedy);
            return;
        }
        var level = word(new Objective(objective).level());
        var given = front.text("level").orElse("");
        if (List.of("entry", "mid", "senior").contains(given) && !given.equals(level)) {
            var message = "the level does not match objective " + objective;
            front.refuse("level", "S05", message, "Write " + level + " or change the objective");
        }
    }

    private static void sources(FrontMatter front, Set<String> known) {
        for (var source : front.list("sources")) {
            if (!known.contains(source)) {
                var message = "source " + source + " is not in the registry";
                var remedy = Spelling.remedy(source, known, "Add it to curriculum.yaml");
                front.refuse("sources", "S07", message, remedy);
            }
        }
    }

    private void checked(FrontMatter front) {
        front.text("checked")
                .filter(ValueRules::isDate)
                .map(LocalDate::parse)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> {
                    var remedy = "Write the day on which the sources were last read";
                    front.refuse("checked", "S08", day + " lies in the future", remedy);
                });
    }

    private static void tags(Draft draft, Set<String> misconceptions) {
        for (var tag : draft.tags()) {
            if (!misconceptions.contains(tag.name())) {
                var message = "misconception " + tag.name() + " is not registered";
                var otherwise = "Add it to misconceptions.yaml";
                var remedy = Spelling.remedy(tag.name(), misconceptions, otherwise);
                draft.refuse(tag.line(), "S15", message, remedy);
            }
        }
    }

    private static Set<String> topics(Curriculum curriculum) {
        return curriculum.areas().stream()
                .flatMap(area -> area.topics().stream())
                .map(Curriculum.Topic::address)
                .collect(Collectors.toSet());
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
