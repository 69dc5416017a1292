package app.interval.domain.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something the learner went through, ready to be told in an interview: situation, task, action,
/// result. Kept as Markdown, so that it can be read without this program.
///
/// @param title one line
/// @param signals what it shows of the learner, in the words of the questions it answers
public record Story(String title, List<String> signals, Map<Part, String> parts) {

    private static final String TITLE = "# ";
    private static final String SIGNAL = "- ";
    private static final String PART = "## ";

    /// What a story consists of, in the order in which it is told.
    public enum Part {
        SITUATION("Situation"),
        TASK("Task"),
        ACTION("Action"),
        RESULT("Result");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        private static Optional<Part> under(String line) {
            return Stream.of(values()).filter(p -> line.equals(PART + p.heading)).findFirst();
        }
    }

    public Story {
        title = line(title);
        signals = signals.stream().map(Story::line).filter(s -> !s.isEmpty()).distinct().toList();
        parts =
                parts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> lines(e.getValue())));
    }

    /// What is told in `part`; blank if nothing yet.
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    /// Whether there is anything in it.
    public boolean isBlank() {
        return title.isBlank() && parts.values().stream().allMatch(String::isBlank);
    }

    /// The story in `text`; of a text in another form the first line is the title and the rest the
    /// situation.
    public static Story of(String text) {
        var lines = List.of(text.split("\n", -1));
        var title = lines.getFirst();
        var signals = new ArrayList<String>();
        var told = new EnumMap<Part, List<String>>(Part.class);
        var part = Optional.<Part>empty();
        for (var line : lines.subList(1, lines.size())) {
            var next = Part.under(line);
            if (next.isPresent()) {
                part = next;
            } else if (part.isEmpty() && line.startsWith(SIGNAL)) {
                signals.add(line.substring(SIGNAL.length()));
            } else {
                told.computeIfAbsent(part.orElse(Part.SITUATION), _ -> new ArrayList<>())
                        .add(plain(line));
            }
        }
        return new Story(
                title.startsWith(TITLE) ? title.substring(TITLE.length()) : title,
                signals,
                told.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> String.join("\n", e.getValue()))));
    }

    /// As Markdown. Lines of the learner that look like headings are marked, so that [#of] gives
    /// the same story back.
    public String text() {
        var text = new StringBuilder(TITLE).append(title).append('\n');
        signals.forEach(signal -> text.append(SIGNAL).append(signal).append('\n'));
        for (var part : Part.values()) {
            text.append('\n').append(PART).append(part.heading).append("\n\n");
            part(part).lines().map(Story::marked).forEach(l -> text.append(l).append('\n'));
        }
        return text.toString();
    }

    /// Title, signals and parts one after the other, without marks.
    public String words() {
        return Stream.of(
                        Stream.of(title),
                        signals.stream(),
                        Stream.of(Part.values()).map(this::part))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String marked(String line) {
        return line.startsWith("#") || line.startsWith("\\") ? "\\" + line : line;
    }

    private static String plain(String line) {
        return line.startsWith("\\") ? line.substring(1) : line;
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String lines(String words) {
        return words.strip().replaceAll("\\R", "\n");
    }
}
