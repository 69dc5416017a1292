package app.interval.lint;

import app.interval.bank.Authoring;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Option;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/// What only the sum of all items shows: T04, B01, B03, B04, B05 and B10.
final class WholeBank {

    private static final String PACK = "pack.yaml";
    private static final int MONTHS_UNTIL_OLD = 18;

    private final List<BankItem> live;
    private final List<Finding> findings;

    private WholeBank(Bank bank, List<Finding> findings) {
        this.findings = findings;
        live =
                bank.items().stream()
                        .filter(item -> item.authoring().status() != Authoring.Status.RETIRED)
                        .toList();
    }

    static void check(Bank bank, LocalDate today, List<Finding> findings) {
        var whole = new WholeBank(bank, findings);
        whole.negatives();
        whole.keys();
        whole.old(today);
        whole.proofs();
        new NearDuplicates(bank.items()).pairs().forEach(whole::duplicate);
    }

    private void negatives() {
        var negative = live.stream().filter(item -> Stem.isNegative(item.item())).count();
        if (live.size() >= 20 && negative * 20 > live.size()) {
            var message = negative + " of " + live.size() + " stems are negative";
            bank(Severity.ERROR, "T04", message, "Ask positively: at most one in twenty");
        }
    }

    private void keys() {
        var labels = new HashMap<String, Integer>();
        var longest = 0;
        var all = 0;
        for (var item : live) {
            if (item.item().task() instanceof Choice choice && !choice.several()) {
                var right =
                        choice.options().stream().filter(Option::correct).findFirst().orElseThrow();
                var wrong = choice.options().stream().filter(option -> !option.correct());
                all++;
                longest +=
                        wrong.mapToInt(Options::size).max().orElse(0) < Options.size(right) ? 1 : 0;
                labels.merge(right.label(), 1, Integer::sum);
            }
        }
        if (all >= 8 && longest > 0.45 * all) {
            var message = "the key is the longest option in " + longest + " of " + all + " items";
            bank(Severity.ERROR, "B03", message, "Shorten keys, or say more in wrong options");
        }
        for (var label : labels.entrySet()) {
            if (all >= 8 && label.getValue() * 2 > all) {
                var message = "the key is labelled " + label.getKey() + " in " + label.getValue();
                bank(Severity.WARNING, "B04", message + " of " + all + " items", "Mix the labels");
            }
        }
    }

    private void old(LocalDate today) {
        for (var item : live) {
            var checked = item.item().origin().checked();
            if (item.authoring().status() == Authoring.Status.PUBLISHED
                    && checked.isBefore(today.minusMonths(MONTHS_UNTIL_OLD))) {
                var message = "the sources were last read on " + checked;
                var remedy = "Read them again, or set status: review";
                item(Severity.WARNING, item, "checked", "B05", message, remedy);
            }
        }
    }

    private void proofs() {
        var decidable = live.stream().filter(item -> Answers.decidable(item.item().task())).count();
        var proven = live.stream().filter(item -> Proofs.hasRun(item.item())).count();
        if (live.size() >= 100 && (proven < 0.65 * decidable || proven < 0.5 * live.size())) {
            var message =
                    "code proves %d of %d items it can decide and of %d in all"
                            .formatted(proven, decidable, live.size());
            var remedy = "Prove at least 65 and 50 in a hundred";
            bank(Severity.ERROR, "B10", message, remedy);
        }
    }

    private void duplicate(NearDuplicates.Pair pair) {
        var message =
                "the prompt nearly repeats that of %s (%d %%)"
                        .formatted(pair.other().source().file(), Math.round(100 * pair.share()));
        var remedy = "Give it another story and other words";
        item(Severity.ERROR, pair.one(), "Prompt", "B01", message, remedy);
    }

    private void bank(Severity severity, String rule, String message, String remedy) {
        findings.add(new Finding(severity, PACK, 1, rule, message, remedy));
    }

    private void item(
            Severity severity,
            BankItem item,
            String place,
            String rule,
            String message,
            String remedy) {
        var source = item.source();
        var line = source.line(place);
        findings.add(new Finding(severity, source.file(), line, rule, message, remedy));
    }
}
