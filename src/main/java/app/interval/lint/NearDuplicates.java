package app.interval.lint;

import app.interval.bank.BankItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Prompts that share most of their sequences of four words, code included.
final class NearDuplicates {

    private static final int WORDS = 4;
    private static final double SHARE = 0.6;

    /// Two items with prompts alike.
    ///
    /// @param share shared sequences of all, 0 to 1 (Jaccard index)
    record Pair(BankItem one, BankItem other, double share) {}

    private final List<BankItem> items;
    private final List<Set<List<String>>> sequences = new ArrayList<>();

    NearDuplicates(List<BankItem> items) {
        this.items = items;
        items.forEach(item -> sequences.add(sequences(item)));
    }

    private static Set<List<String>> sequences(BankItem item) {
        var words =
                new Prose(item.item().prompt().plain())
                        .words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var sequences = new HashSet<List<String>>();
        for (var i = 0; i + WORDS <= words.size(); i++) {
            sequences.add(words.subList(i, i + WORDS));
        }
        return sequences;
    }

    /// In the order of the second item, then of the first.
    List<Pair> pairs() {
        var known = new HashMap<List<String>, List<Integer>>();
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < items.size(); i++) {
            var shared = new int[i];
            for (var sequence : sequences.get(i)) {
                var holders = known.computeIfAbsent(sequence, _ -> new ArrayList<>());
                holders.forEach(holder -> shared[holder]++);
                holders.add(i);
            }
            for (var j = 0; j < i; j++) {
                var share = share(shared[j], sequences.get(i).size() + sequences.get(j).size());
                if (share >= SHARE) {
                    pairs.add(new Pair(items.get(i), items.get(j), share));
                }
            }
        }
        return pairs;
    }

    private static double share(int shared, int both) {
        return shared == 0 ? 0 : (double) shared / (both - shared);
    }
}
