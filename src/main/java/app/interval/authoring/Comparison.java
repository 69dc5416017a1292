package app.interval.authoring;

import app.interval.authoring.Change.Kind;
import app.interval.bank.Authoring.Status;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.bank.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What changed in a bank, and whether learners' answers survive it.
///
/// @param changes of items, in the order of their files
/// @param refused what would make answers unreadable or wrong
/// @param remarks what an author may have forgotten
public record Comparison(List<Change> changes, List<Problem> refused, List<Problem> remarks) {

    public Comparison {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /// Compares two states of one bank.
    public static Comparison of(Bank before, Bank now) {
        return new Work(before, now).result();
    }

    /// A comparison on its way.
    private static final class Work {

        private final Bank before;
        private final Bank now;
        private final Map<String, BankItem> old;
        private final Map<String, BankItem> present;
        private final List<Change> changes = new ArrayList<>();
        private final List<Problem> refused = new ArrayList<>();
        private final List<Problem> remarks = new ArrayList<>();

        Work(Bank before, Bank now) {
            this.before = before;
            this.now = now;
            old = byId(before);
            present = byId(now);
        }

        Comparison result() {
            old.values().stream()
                    .filter(item -> !present.containsKey(id(item)))
                    .forEach(this::gone);
            present.values()
                    .forEach(item -> {
                        var earlier = old.get(id(item));
                        if (earlier == null) {
                            came(item);
                        } else {
                            stayed(earlier, item);
                        }
                    });
            changes.sort(Comparator.comparing(Change::file));
            refused.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            remarks.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            return new Comparison(changes, refused, remarks);
        }

        private void came(BankItem item) {
            var file = item.source().file();
            if (files(before).contains(file)) {
                var message = "the file could not be read then, so it is not compared";
                remarks.add(
                        new Problem(file, 1, "B06", message, "Look at the difference yourself"));
            } else {
                changes.add(change(Kind.ADDED, item, version(item), title(item)));
            }
        }

        private void gone(BankItem item) {
            var file = item.source().file();
            if (files(now).contains(file)) {
                var message = "the file cannot be read, so it is not compared";
                refused.add(new Problem(file, 1, "B06", message, "Run bank lint and mend it"));
                return;
            }
            changes.add(change(Kind.REMOVED, item, version(item), title(item)));
            var heir =
                    present.values().stream()
                            .filter(one -> one.source().file().equals(file))
                            .findFirst();
            if (heir.isPresent()) {
                var line = heir.get().source().line("id");
                var message = "the id was " + id(item);
                var remedy = "Put it back; an id is permanent, a new item has a new file";
                refused.add(new Problem(file, line, "B07", message, remedy));
            } else {
                var message = "item " + id(item) + " is gone";
                var remedy = "Put the file back and write status: retired and a retired-reason";
                refused.add(new Problem(file, 1, "B07", message, remedy));
            }
        }

        private void stayed(BankItem earlier, BankItem item) {
            var step = new Step(earlier, item, now.curriculum().moved());
            refused.addAll(step.refused());
            remarks.addAll(step.remarks());
            var what = new ArrayList<>(step.what());
            if (what.isEmpty() && !earlier.source().equals(item.source())) {
                what.add("no scored part");
            }
            if (!what.isEmpty()) {
                var retired =
                        item.authoring().status() == Status.RETIRED
                                && earlier.authoring().status() != Status.RETIRED;
                var kind = retired ? Kind.RETIRED : Kind.CHANGED;
                changes.add(change(kind, item, step.versions(), String.join(", ", what)));
            }
        }

        private static Change change(Kind kind, BankItem item, String versions, String what) {
            return new Change(kind, id(item), item.source().file(), versions, what);
        }

        private static Map<String, BankItem> byId(Bank bank) {
            return bank.items().stream()
                    .collect(
                            Collectors.toMap(
                                    Work::id, item -> item, (one, _) -> one, LinkedHashMap::new));
        }

        private static Set<String> files(Bank bank) {
            return bank.problems().stream().map(Problem::file).collect(Collectors.toSet());
        }

        private static String id(BankItem item) {
            return item.item().id().item();
        }

        private static String version(BankItem item) {
            return item.item().facts().edition().version().toString();
        }

        private static String title(BankItem item) {
            return item.item().facts().label().title();
        }
    }
}
