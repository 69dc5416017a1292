package app.interval.lint;

import app.interval.bank.Bank;
import app.interval.bank.Snippet;
import app.interval.domain.item.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds a bank against the rules of writing, `RULES.md` of the question bank.
public final class Lint {

    private static final Range EXPLANATION = new Range(40, 240);

    private Lint() {}

    /// All findings: what could not be read comes first, then item by item and line by line, then
    /// what concerns the bank. An item that could not be read is not judged further.
    ///
    /// @param companions what lies beside the items
    /// @param syntax may know nothing; what needs it is not judged then
    /// @param today from it is counted how long ago sources were read
    public static List<Finding> of(
            Bank bank, Companions companions, Syntax syntax, LocalDate today) {
        var findings = new ArrayList<Finding>();
        bank.problems().forEach(problem -> findings.add(Finding.of(problem)));
        var parsed = syntax.parse(sources(bank));
        for (var item : bank.items()) {
            var found = new ArrayList<Finding>();
            item(new Subject(item, parsed, found));
            found.sort(Comparator.comparingInt(Finding::line));
            findings.addAll(found);
        }
        WholeBank.check(bank, today, findings);
        PlanRules.check(bank, companions.stages(), findings);
        SecondReadings.check(bank, companions, findings);
        return List.copyOf(findings);
    }

    private static Set<String> sources(Bank bank) {
        var sources = new HashSet<String>();
        for (var item : bank.items()) {
            item.source().snippets().stream()
                    .filter(Snippet::isPython)
                    .forEach(snippet -> sources.add(snippet.code()));
        }
        return sources;
    }

    private static void item(Subject subject) {
        Stem.check(subject);
        CodeRules.check(subject);
        explanation(subject);
        switch (subject.task()) {
            case Task.Choice choice -> Options.check(subject, choice);
            case Task.PredictOutput output -> Answers.output(subject, output);
            case Task.Cloze cloze -> Answers.blanks(subject, cloze);
            case Task.Order order -> Lists.order(subject, order);
            case Task.Match match -> Lists.match(subject, match);
            case Task.FindBug bug -> Answers.bug(subject, bug);
            case Task.Flashcard card -> Lists.points(subject, card);
            case Task.Open open -> Lists.dimensions(subject, "Rubric", open.rubric());
            case Task.Coding coding -> Answers.coding(subject, coding);
            case Task.Behavioural told -> Lists.dimensions(subject, "Signals", told.signals());
        }
    }

    private static void explanation(Subject subject) {
        var text = subject.item().teaching().explanation();
        var words = Prose.of(text).length();
        if (!text.isEmpty() && !EXPLANATION.holds(words)) {
            var message = "the explanation has " + words + " words";
            subject.error("Explanation", "E01", message, "Bring it to " + EXPLANATION.words());
        }
        if (subject.task() instanceof Task.Choice && Prose.of(text).has(Options.BY_PLACE)) {
            var remedy = "Options are shuffled: name it by what it says";
            var message = "the explanation names an option by its place";
            subject.error("Explanation", "O16", message, remedy);
        }
    }
}
