package app.interval.lint;

import app.interval.bank.BankItem;
import app.interval.bank.Source;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An item under the eyes of the rules.
final class Subject {

    private final BankItem item;
    private final Map<String, Parsed> parsed;
    private final List<Finding> findings;

    /// @param parsed what Python says of the item's code, by source; may know nothing
    /// @param findings where everything found goes
    Subject(BankItem item, Map<String, Parsed> parsed, List<Finding> findings) {
        this.item = item;
        this.parsed = parsed;
        this.findings = findings;
    }

    BankItem whole() {
        return item;
    }

    Item item() {
        return item.item();
    }

    Task task() {
        return item.item().task();
    }

    ItemType type() {
        return item.item().facts().type();
    }

    Source source() {
        return item.source();
    }

    /// Whether Python says that `code` has an assertion; true where there is no Python to ask.
    boolean asserts(String code) {
        var known = parsed.get(code);
        return known == null || !known.parses() || known.asserts();
    }

    /// Line of `code` whose failed assertion the code itself drops, as far as Python is there to
    /// tell.
    OptionalInt swallowed(String code) {
        var known = parsed.get(code);
        return known == null || known.swallowed() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(known.swallowed());
    }

    /// Why Python cannot read `code`.
    Optional<String> fault(String code) {
        var known = parsed.get(code);
        return known == null ? Optional.empty() : known.fault();
    }

    /// Whether two pieces of code differ in layout and comments only; without a Python, in spaces
    /// only.
    boolean sameMeaning(String one, String other) {
        var first = parsed.get(one);
        var second = parsed.get(other);
        if (first == null || second == null || !first.parses() || !second.parses()) {
            return words(one).equals(words(other));
        }
        return first.meaning().equals(second.meaning());
    }

    private static List<String> words(String code) {
        return Arrays.asList(code.strip().split("\\s+", -1));
    }

    /// @param place a key, section or element, see [Source#line]
    void error(String place, String rule, String message, String remedy) {
        add(Severity.ERROR, source().line(place), rule, message, remedy);
    }

    void warn(String place, String rule, String message, String remedy) {
        add(Severity.WARNING, source().line(place), rule, message, remedy);
    }

    void errorAt(int line, String rule, String message, String remedy) {
        add(Severity.ERROR, line, rule, message, remedy);
    }

    private void add(Severity severity, int line, String rule, String message, String remedy) {
        findings.add(new Finding(severity, source().file(), line, rule, message, remedy));
    }
}
