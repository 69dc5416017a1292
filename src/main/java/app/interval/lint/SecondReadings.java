package app.interval.lint;

import app.interval.bank.Authoring;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.bank.Reading;
import app.interval.bank.Readings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Nothing is published that nobody but its author has answered: R05.
///
/// The last reading counts. It holds through MINOR steps, which change wording only; a MAJOR step
/// asks for another one.
final class SecondReadings {

    private static final String RULE = "R05";
    private static final String AGAIN = "Have it read again, or set status: review";

    private final Bank bank;
    private final List<Finding> findings;

    private SecondReadings(Bank bank, List<Finding> findings) {
        this.bank = bank;
        this.findings = findings;
    }

    static void check(Bank bank, Companions companions, List<Finding> findings) {
        var rule = new SecondReadings(bank, findings);
        companions.readings().ifPresentOrElse(rule::readings, rule::nobodyReads);
    }

    private List<BankItem> published() {
        return bank.items().stream()
                .filter(item -> item.authoring().status() == Authoring.Status.PUBLISHED)
                .toList();
    }

    private void nobodyReads() {
        if (!published().isEmpty()) {
            var message = "items are published, but nobody's readings are kept";
            error(Readings.FILE, 1, message, "Add the file: id,version,agreed,changed");
        }
    }

    private void readings(Readings readings) {
        readings.problems().forEach(problem -> findings.add(Finding.of(problem)));
        var last =
                readings.all().stream()
                        .collect(
                                Collectors.toMap(
                                        Reading::item, Function.identity(), SecondReadings::later));
        published().forEach(item -> published(item, last));
        if (bank.problems().isEmpty()) {
            var known = bank.items().stream().map(SecondReadings::id).collect(Collectors.toSet());
            last.values().stream()
                    .filter(reading -> !known.contains(reading.item()))
                    .sorted(Comparator.comparingInt(Reading::line))
                    .forEach(this::stray);
        }
    }

    /// Of two readings of one version, the one further down.
    private static Reading later(Reading one, Reading other) {
        return one.version().compareTo(other.version()) > 0 ? one : other;
    }

    private static String id(BankItem item) {
        return item.item().id().item();
    }

    private void published(BankItem item, Map<String, Reading> last) {
        var version = item.item().facts().edition().version();
        var reading = last.get(id(item));
        if (reading == null) {
            var remedy = "Have it read and note it in " + Readings.FILE + ", or set status: review";
            status(item, "nobody has answered the item without its key", remedy);
        } else if (reading.version().compareTo(version) > 0) {
            var message = "version " + reading.version() + " was read, the item is " + version;
            error(Readings.FILE, reading.line(), message, "Write the version that was read");
        } else if (reading.version().major() < version.major()) {
            var message = "since it was read as " + reading.version() + " the item asks otherwise";
            status(item, message, AGAIN);
        } else if (!reading.agreed()) {
            status(item, "who answered the item last did not come to its key", AGAIN);
        }
    }

    private void status(BankItem item, String message, String remedy) {
        error(item.source().file(), item.source().line("status"), message, remedy);
    }

    private void stray(Reading reading) {
        var message = "no item has the id " + reading.item();
        error(Readings.FILE, reading.line(), message, "Correct it; items stay, and so do readings");
    }

    private void error(String file, int line, String message, String remedy) {
        findings.add(new Finding(Severity.ERROR, file, line, RULE, message, remedy));
    }
}
