package app.interval.ui.keys;

import static app.interval.texts.Texts.text;

import app.interval.ui.keys.KeyLine.Heading;
import app.interval.ui.keys.KeyLine.Line;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.FixedKey;
import app.interval.ui.kit.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the sheet says: first what is valid now, beginning with what is valid there only, then
/// everything else by its place. Words only.
///
/// @param now where the learner is; empty where no key of the program is valid
/// @param typing whether a text field had the focus
record KeyLines(Bindings bindings, Optional<Place> now, boolean typing) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// The lines that say `wanted`, in their words, their key or their place, with their headings.
    List<KeyLine> lines(String wanted) {
        var lines = new ArrayList<KeyLine>();
        Predicate<Place> valid = place -> now.filter(place::covers).isPresent();
        now.ifPresent(
                here -> lines.addAll(part(text("keys.now", here.words()), valid, typing, wanted)));
        for (var place : Place.values()) {
            var rest = valid.negate().and(place::equals);
            lines.addAll(part(place.words(), rest, false, wanted));
        }
        return lines;
    }

    private List<KeyLine> part(
            String heading, Predicate<Place> places, boolean typing, String wanted) {
        var all = Stream.concat(actions(places, typing), fixed(places));
        var found = all.filter(key -> says(heading + " " + key.words() + " " + key.key(), wanted));
        var lines = new ArrayList<KeyLine>(found.toList());
        if (!lines.isEmpty()) {
            lines.addFirst(new Heading(heading));
        }
        return lines;
    }

    private Stream<Line> actions(Predicate<Place> places, boolean typing) {
        return Arrays.stream(Action.values())
                .filter(action -> places.test(action.place()))
                .sorted(Comparator.comparingInt(action -> action.place().breadth()))
                .map(action -> new Line(action.words(), bindings.print(action, typing)));
    }

    private Stream<Line> fixed(Predicate<Place> places) {
        return Arrays.stream(FixedKey.values())
                .filter(key -> places.test(key.place()))
                .map(key -> new Line(key.words(), key.print(bindings.keyboard())));
    }

    private static boolean says(String line, String wanted) {
        var said = line.toLowerCase(Locale.ROOT);
        return BLANKS.splitAsStream(wanted.strip().toLowerCase(Locale.ROOT))
                .allMatch(said::contains);
    }
}
