package app.interval.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Remembers prompts and refuses one that shares too many runs of four words with any of them.
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_'./-]+");
    private static final double LIMIT = 0.57;

    private final Map<List<String>, List<Integer>> holders = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /// Keeps `prompt` and answers true, unless it is too much like one kept before.
    boolean admit(String prompt) {
        var runs = runs(prompt);
        var shared = new HashMap<Integer, Integer>();
        for (var run : runs) {
            holders.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        for (var other : shared.entrySet()) {
            var common = (double) other.getValue();
            if (common / (runs.size() + sizes.get(other.getKey()) - common) >= LIMIT) {
                return false;
            }
        }
        runs.forEach(run -> holders.computeIfAbsent(run, _ -> new ArrayList<>()).add(sizes.size()));
        sizes.add(runs.size());
        return true;
    }

    private static Set<List<String>> runs(String prompt) {
        var words =
                WORD.matcher(prompt.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        var runs = new HashSet<List<String>>();
        for (var i = 0; i + 4 <= words.size(); i++) {
            runs.add(words.subList(i, i + 4));
        }
        return runs;
    }
}
