package app.interval.grading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What two lists have in common, in the same order.
public final class Subsequence {

    private Subsequence() {}

    /// Positions, from 0, in `b` of a longest common subsequence of both. By the usual table; its
    /// rows are filled from the end, so that it is read off from the beginning.
    public static <T> Set<Integer> positions(List<T> a, List<T> b) {
        var longest = longest(a, b);
        var found = new TreeSet<Integer>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                found.add(j);
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return found;
    }

    /// How many the lists have in common from position `i` of one and `j` of the other on.
    private static <T> int[][] longest(List<T> a, List<T> b) {
        var longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        a.get(i).equals(b.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
