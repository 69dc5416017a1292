package app.interval.lint;

import app.interval.bank.Bank;
import app.interval.bank.Problem;
import app.interval.bank.Snippet;
import app.interval.domain.item.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Holds a bank against the rules of writing, `RULES.md` of the question bank.
public final class Lint {

    private static final Range EXPLANATION = new Range(40, 240);

    private Lint() {}

    /// All findings: what could not be read comes first, then item by item and line by line, then
    /// what concerns the bank. An item that could not be read is not judged further.
    ///
    /// @param syntax may know nothing; what needs it is not judged then
    /// @param today from it is counted how long ago sources were read
    public static List<Finding> of(Bank bank, Syntax syntax, LocalDate today) {
        var findings = new ArrayList<Finding>();
        bank.problems().forEach(problem -> findings.add(finding(problem)));
        var parsed = syntax.parse(sources(bank));
        var used = new HashSet<String>();
        for (var item : bank.items()) {
            var found = new ArrayList<Finding>();
            item(new Subject(item, parsed, found));
            found.sort(Comparator.comparingInt(Finding::line));
            findings.addAll(found);
            used.addAll(misconceptions(item.item().task()));
        }
        WholeBank.check(bank, used, today, findings);
        return List.copyOf(findings);
    }

    private static Finding finding(Problem problem) {
        return new Finding(
                Severity.ERROR,
                problem.file(),
                problem.line(),
                problem.rule(),
                problem.message(),
                problem.remedy());
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

    private static List<String> misconceptions(Task task) {
        return switch (task) {
            case Task.Choice choice ->
                    choice.options().stream()
                            .flatMap(option -> option.misconception().stream())
                            .toList();
            case Task.PredictOutput output -> tags(output.wrong().stream());
            case Task.Cloze cloze ->
                    tags(cloze.blanks().stream().flatMap(blank -> blank.wrong().stream()));
            case Task.Order order ->
                    order.distractors().stream().map(Task.Distractor::misconception).toList();
            case Task.FindBug bug ->
                    bug.lines().stream().flatMap(line -> line.misconception().stream()).toList();
            case Task.Coding coding ->
                    coding.wrong().stream().map(Task.WrongSolution::misconception).toList();
            case Task.Match _, Task.Flashcard _, Task.Open _, Task.Behavioural _ -> List.of();
        };
    }

    private static List<String> tags(Stream<Task.WrongText> wrong) {
        return wrong.map(Task.WrongText::misconception).toList();
    }
}
