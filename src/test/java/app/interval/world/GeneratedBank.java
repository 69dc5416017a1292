package app.interval.world;

import app.interval.world.template.Dice;
import app.interval.world.template.Draft;
import app.interval.world.template.Slot;
import app.interval.world.template.Templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// A bank of made-up items in the shares of the blueprint. The same seed and curriculum give the
/// same bytes.
public final class GeneratedBank {

    /// The pack that all generated items belong to.
    public static final String PACK = "app.interval.generated";

    private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TRIES = 2_000;
    private static final List<String> REGISTERS =
            List.of(
                    "curriculum.yaml",
                    "roles.yaml",
                    "certifications.yaml",
                    "terms.yaml",
                    "blueprint.csv");

    private final Path original;
    private final List<GeneratedItem> items = new ArrayList<>();

    private final Templates templates = new Templates();
    private final Likeness likeness = new Likeness();
    private final Set<String> ids = new HashSet<>();

    /// Makes all items in memory.
    ///
    /// @param original the bank whose curriculum and registers are used
    /// @throws IOException if the curriculum cannot be read
    public GeneratedBank(Path original, long seed, int items) throws IOException {
        this.original = original;
        var random = new SplittableRandom(seed);
        var syllabus = new Syllabus(original.resolve("curriculum.yaml"));
        for (var cell : Blueprint.of(items)) {
            for (var i = 0; i < cell.items(); i++) {
                var dice = new Dice(random.split());
                this.items.add(item(syllabus.next(cell, dice), dice));
            }
        }
    }

    public List<GeneratedItem> items() {
        return List.copyOf(items);
    }

    private GeneratedItem item(Slot slot, Dice dice) {
        return new GeneratedItem(id(dice), slot, dice.between(1, 3), draft(slot, dice));
    }

    private Draft draft(Slot slot, Dice dice) {
        for (var i = 0; i < TRIES; i++) {
            var draft = templates.draft(slot, dice).filter(d -> likeness.admit(d.prompt()));
            if (draft.isPresent()) {
                return draft.get();
            }
        }
        throw new IllegalStateException("no new " + slot.type() + " after " + TRIES + " tries");
    }

    private String id(Dice dice) {
        while (true) {
            var id =
                    dice.numbers(8, 0, BASE32.length() - 1).stream()
                            .map(i -> BASE32.substring(i, i + 1))
                            .collect(Collectors.joining("", "q-", ""));
            if (ids.add(id)) {
                return id;
            }
        }
    }

    /// Writes the bank into `folder`, which is made if it is missing.
    ///
    /// @throws IOException if a file cannot be copied or written
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var register : REGISTERS) {
            Files.writeString(
                    folder.resolve(register), Files.readString(original.resolve(register)));
        }
        Files.writeString(folder.resolve("misconceptions.yaml"), misconceptions());
        Files.writeString(folder.resolve("pack.yaml"), pack());
        Files.writeString(folder.resolve("reviews.csv"), reviews());
        for (var item : items) {
            var file = folder.resolve(item.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, item.text());
        }
    }

    /// Those of the bank and those that only templates need.
    private String misconceptions() throws IOException {
        var known = Files.readString(original.resolve("misconceptions.yaml"));
        var added =
                Templates.ownMisconceptions()
                        .lines()
                        .filter(line -> !("\n" + known).contains("\n" + key(line)))
                        .collect(Collectors.joining("\n"));
        return known + added + "\n";
    }

    /// As if somebody had read them all.
    private String reviews() {
        return items.stream()
                .map(item -> item.id() + ",1.0,yes,\n")
                .collect(Collectors.joining("", "id,version,agreed,changed\n", ""));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    private static String pack() {
        return """
        format: pbq/1
        id: %s
        title: "Generated items for measuring"
        version: 1.0.0
        language: en
        license: CC-BY-4.0 AND MIT-0
        authors: ["Interval contributors"]
        curriculum: ">=1"
        requires-app: ">=0.1"
        """
                .formatted(PACK);
    }
}
