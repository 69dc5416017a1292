package app.interval.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with one file while it is read; the same is said once.
final class Problems {

    private final String file;
    private final Set<Problem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String rule, String message, String remedy) {
        found.add(new Problem(file, line, rule, message, remedy));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
