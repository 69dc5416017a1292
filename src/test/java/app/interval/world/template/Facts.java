package app.interval.world.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Terms with what they do, in families whose members are easily taken for each other.
final class Facts {

    /// @param kind what each member is, `status code`
    /// @param areas where the family belongs
    record Family(String kind, List<String> areas, List<Fact> facts) {}

    /// @param does completes the sentence that begins with the term
    record Fact(String term, String does, String why) {

        /// The term and what it does as one sentence without a full stop.
        String statement() {
            return term + " " + does;
        }
    }

    private static final List<Family> FAMILIES = read();

    private Facts() {}

    /// A family that suits the area, if there is one, else any.
    static Family family(Slot slot, Dice dice) {
        var near =
                FAMILIES.stream()
                        .filter(family -> family.areas().contains(slot.objective().area()))
                        .toList();
        return dice.pick(near.isEmpty() ? FAMILIES : near);
    }

    private static List<Family> read() {
        var families = new ArrayList<Family>();
        Words.sections("facts.txt")
                .forEach((head, lines) -> {
                    var cells = cells(head);
                    var facts = lines.stream().map(Facts::fact).toList();
                    var areas = List.of(cells.get(1).split(" ", -1));
                    families.add(new Family(cells.getFirst(), areas, facts));
                });
        return families;
    }

    private static Fact fact(String line) {
        var cells = cells(line);
        return new Fact(cells.get(0), cells.get(1), cells.get(2));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
