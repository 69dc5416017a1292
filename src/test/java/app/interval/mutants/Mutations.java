package app.interval.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.interval.mutants.Mutation.Change;
import app.interval.mutants.Mutation.Condition;
import app.interval.mutants.Mutation.Fate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads `mutations.txt`; its head describes the form.
final class Mutations {

    private static final String START = "== ";
    private static final Set<String> KEYS =
            Set.of("file", "refused by", "disproved by", "unnoticed", "with");
    private static final Map<String, String> SYMBOLS =
            Map.of("␉", "\t", "␍", "\r", "␊", "\n", "␂", "\uFEFF");

    private final List<Mutation> read = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();
    private String name = "";

    private Mutations() {}

    static List<Mutation> all() throws IOException {
        try (var stream = Mutations.class.getResourceAsStream("mutations.txt")) {
            return of(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8));
        }
    }

    /// @throws IllegalArgumentException if a line is wrong; the message names it
    static List<Mutation> of(String text) {
        var reading = new Mutations();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            reading.numbered(i + 1, lines.get(i));
        }
        reading.numbered(lines.size() + 1, START);
        return List.copyOf(reading.read);
    }

    private void numbered(int number, String line) {
        try {
            line(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private void line(String line) {
        if (line.startsWith(START)) {
            end();
            name = line.substring(START.length());
        } else if (line.equals("-") || line.startsWith("- ")) {
            if (!to.isEmpty()) {
                change();
            }
            from.add(line.substring(Math.min(2, line.length())));
        } else if (line.equals("+") || line.startsWith("+ ")) {
            to.add(line.substring(Math.min(2, line.length())));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            value(line);
        }
    }

    private void value(String line) {
        var colon = line.indexOf(": ");
        var key = colon < 0 ? line : line.substring(0, colon);
        if (colon < 0 || !KEYS.contains(key)) {
            throw new IllegalArgumentException("this is no part of a mutation: " + line);
        }
        if (values.put(key, line.substring(colon + 2)) != null) {
            throw new IllegalArgumentException(key + " stands twice");
        }
    }

    private void change() {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("there is no text to replace, '- ..'");
        }
        changes.add(new Change(joined(from), joined(to)));
        from.clear();
        to.clear();
    }

    private static String joined(List<String> lines) {
        var text = String.join("\n", lines);
        for (var symbol : SYMBOLS.entrySet()) {
            text = text.replace(symbol.getKey(), symbol.getValue());
        }
        return text;
    }

    /// At the start of the next one the one before is complete.
    private void end() {
        if (name.isEmpty() && values.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return;
        }
        change();
        var file = values.get("file");
        if (name.isEmpty() || file == null) {
            throw new IllegalArgumentException("the mutation before lacks its name or its file");
        }
        read.add(new Mutation(name, file, changes, condition(), fate()));
        changes.clear();
        values.clear();
    }

    private Condition condition() {
        var words = values.getOrDefault("with", Condition.USUAL.words());
        return Arrays.stream(Condition.values())
                .filter(condition -> condition.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown condition: " + words));
    }

    private Fate fate() {
        var fates = new ArrayList<Fate>();
        values.forEach((key, value) -> {
            switch (key) {
                case "refused by" -> fates.add(new Fate.Refused(value));
                case "disproved by" -> fates.add(new Fate.Disproved(value));
                case "unnoticed" -> fates.add(new Fate.Unnoticed(value));
                default -> {}
            }
        });
        if (fates.size() != 1) {
            throw new IllegalArgumentException("the mutation before has not one fate: " + fates);
        }
        return fates.getFirst();
    }
}
