package app.interval.lint;

import app.interval.authoring.Blueprint;
import app.interval.authoring.Coverage;
import app.interval.authoring.Coverage.Row;
import app.interval.authoring.Survey;
import app.interval.bank.Authoring.Status;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.domain.Level;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is there of what was planned, and which beliefs are asked for: B02 and B08.
final class PlanRules {

    private static final int WORTH_COUNTING = 600;

    private final Bank bank;
    private final List<Finding> findings;

    private PlanRules(Bank bank, List<Finding> findings) {
        this.bank = bank;
        this.findings = findings;
    }

    static void check(Bank bank, List<Blueprint> stages, List<Finding> findings) {
        var rules = new PlanRules(bank, findings);
        var coverage = Survey.of(bank, new Blueprint(List.of()));
        rules.beliefs(coverage.beliefs());
        if (Objects.requireNonNull(coverage.statuses().get(Status.PUBLISHED)) >= WORTH_COUNTING) {
            rules.counts(stages);
        }
    }

    private void beliefs(Coverage.Beliefs beliefs) {
        for (var tag : beliefs.unused()) {
            var message = "misconception " + tag + " is used by no item";
            belief(message, "Write an item for it, or delete it");
        }
        beliefs.frequent()
                .forEach((tag, items) -> {
                    var message = "misconception " + tag + " is used by " + items + " items";
                    belief(message, "Ask for other beliefs; this one deserves a lesson");
                });
    }

    private void belief(String message, String remedy) {
        var file = "misconceptions.yaml";
        findings.add(new Finding(Severity.WARNING, file, 1, "B08", message, remedy));
    }

    /// A bank on its way from one stage to the next may have as many as either wants, or any number
    /// between.
    private void counts(List<Blueprint> stages) {
        var items = bank.items().stream().filter(PlanRules::isLive).count();
        stages.stream()
                .filter(stage -> stage.total() <= items)
                .reduce((_, larger) -> larger)
                .ifPresent(stage -> compare(stage, true));
        stages.stream()
                .filter(stage -> stage.total() >= items)
                .findFirst()
                .ifPresent(stage -> compare(stage, false));
    }

    private static boolean isLive(BankItem item) {
        return item.authoring().status() != Status.RETIRED;
    }

    private void compare(Blueprint stage, boolean few) {
        for (var area : Survey.of(bank, stage).plan().areas()) {
            for (var level : Level.values()) {
                count(area, level, few);
            }
        }
    }

    private void count(Row area, Level level, boolean few) {
        var count = Objects.requireNonNull(area.levels().get(level));
        if (!count.follows() && count.present() < count.planned() == few) {
            var name = area.name() + " " + level.name().toLowerCase(Locale.ROOT);
            var message =
                    "%s has %d items, planned are %d"
                            .formatted(name, count.present(), count.planned());
            var remedy = few ? "Write more of them" : "Write others first, or change the plan";
            findings.add(new Finding(Severity.ERROR, "blueprint.csv", 1, "B02", message, remedy));
        }
    }
}
