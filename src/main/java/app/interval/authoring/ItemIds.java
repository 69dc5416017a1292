package app.interval.authoring;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Draws the permanent name of a new item.
public final class ItemIds {

    /// Crockford's base32: no letter that is taken for a digit.
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 8;

    private ItemIds() {}

    /// An id that is not among `used`.
    public static String draw(RandomGenerator random, Set<String> used) {
        String id;
        do {
            id =
                    random.ints(LENGTH, 0, DIGITS.length())
                            .mapToObj(digit -> DIGITS.substring(digit, digit + 1))
                            .collect(Collectors.joining("", "q-", ""));
        } while (used.contains(id));
        return id;
    }
}
