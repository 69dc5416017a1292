package app.interval.authoring;

import app.interval.bank.BankItem;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an item is besides what it says.
final class Traits {

    private static final Set<ItemType> OF_CODE =
            EnumSet.of(ItemType.PREDICT_OUTPUT, ItemType.CLOZE, ItemType.FIND_BUG, ItemType.CODING);

    private Traits() {}

    /// Whether code could decide its answer.
    static boolean isDecidable(BankItem item) {
        return !item.item().facts().demand().selfGraded();
    }

    /// Whether code decides its answer whenever the bank is verified.
    static boolean isProven(BankItem item) {
        var proof = item.item().origin().proof();
        var checked = item.item().task() instanceof Task.Order order && !order.check().isBlank();
        return proof.notRunBecause().isEmpty()
                && (OF_CODE.contains(item.item().facts().type())
                        || proof.script().isPresent()
                        || checked);
    }

    static boolean isChoice(BankItem item) {
        return item.item().task() instanceof Task.Choice;
    }

    /// The false beliefs that the item's wrong answers stand for.
    static Set<String> misconceptions(Task task) {
        return beliefs(task).collect(Collectors.toSet());
    }

    private static Stream<String> beliefs(Task task) {
        return switch (task) {
            case Task.Choice choice ->
                    choice.options().stream().flatMap(option -> option.misconception().stream());
            case Task.PredictOutput predict ->
                    predict.wrong().stream().map(Task.WrongText::misconception);
            case Task.Cloze cloze ->
                    cloze.blanks().stream()
                            .flatMap(blank -> blank.wrong().stream())
                            .map(Task.WrongText::misconception);
            case Task.Order order ->
                    order.distractors().stream().map(Task.Distractor::misconception);
            case Task.FindBug bug ->
                    bug.lines().stream().flatMap(line -> line.misconception().stream());
            case Task.Coding coding ->
                    coding.wrong().stream().map(Task.WrongSolution::misconception);
            case Task.Match _, Task.Flashcard _, Task.Open _, Task.Behavioural _ -> Stream.empty();
        };
    }
}
