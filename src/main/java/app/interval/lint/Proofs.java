package app.interval.lint;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task;

/// Whether code decides an item's answer.
public final class Proofs {

    private Proofs() {}

    /// Whether verification runs something for the item.
    public static boolean hasRun(Item item) {
        var proof = item.origin().proof();
        if (proof.notRunBecause().isPresent()) {
            return false;
        }
        return proof.script().isPresent()
                || proof.output().isPresent()
                || switch (item.task()) {
                    case Task.PredictOutput _, Task.Coding _ -> true;
                    case Task.Cloze cloze -> cloze.language().equals("python");
                    case Task.FindBug bug -> bug.language().equals("python");
                    case Task.Order order -> !order.check().isBlank();
                    default -> false;
                };
    }
}
