package app.interval.ui.study;

import app.interval.domain.log.Answer.Matched;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which right-hand side stands beside which left-hand side so far. Each stands beside one at most.
///
/// @param lefts labels from top to bottom
/// @param rights labels of right-hand sides by labels of left-hand sides
/// @param current the left-hand side that is looked at
record Matching(List<String> lefts, Map<String, String> rights, String current) {

    Matching {
        lefts = List.copyOf(lefts);
        rights = Map.copyOf(rights);
    }

    static Matching of(List<String> lefts, Map<String, String> rights) {
        var matching = new Matching(lefts, rights, lefts.getFirst());
        return matching.at(matching.nextOpen());
    }

    /// The left-hand side beside which `right` stands.
    Optional<String> user(String right) {
        return lefts.stream().filter(left -> right.equals(rights.get(left))).findFirst();
    }

    /// `right` comes beside the current left-hand side, and the next one that has none is looked
    /// at; if it stood there already, it is taken away.
    Matching taking(String right) {
        var changed = new HashMap<>(rights);
        changed.values().remove(right);
        if (right.equals(rights.get(current))) {
            return new Matching(lefts, changed, current);
        }
        changed.put(current, right);
        var matching = new Matching(lefts, changed, current);
        return matching.at(matching.nextOpen());
    }

    /// `left` is looked at.
    Matching at(String left) {
        return new Matching(lefts, rights, left);
    }

    /// The left-hand side so many places on is looked at.
    Matching going(int step) {
        return at(lefts.get(Math.clamp(lefts.indexOf(current) + step, 0, lefts.size() - 1)));
    }

    Matched answer() {
        return new Matched(rights);
    }

    /// From the current one on, and then from the first; the current one if none is open.
    private String nextOpen() {
        var at = lefts.indexOf(current);
        for (int i = 0; i < lefts.size(); i++) {
            var left = lefts.get((at + i) % lefts.size());
            if (!rights.containsKey(left)) {
                return left;
            }
        }
        return current;
    }
}
