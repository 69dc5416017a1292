package app.interval.verify;

import app.interval.domain.item.Task;
import app.interval.domain.text.RichText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Exactly the accepted orders pass: of all orders up to five blocks, of more those with two
/// neighbours swapped. A distractor in the place of the block it imitates fails.
final class OrderCheck {

    private static final int ALL = 5;

    private final Task.Order task;
    private final Trial trial;
    private final Set<List<Integer>> accepted = new LinkedHashSet<>();

    private OrderCheck(Task.Order task, Trial trial) {
        this.task = task;
        this.trial = trial;
        accepted.add(written());
        accepted.addAll(task.alsoAccepted());
    }

    static void run(Task.Order task, Trial trial)
            throws IOException, InterruptedException, RefusedException {
        if (task.check().isBlank()) {
            return;
        }
        var check = new OrderCheck(task, trial);
        check.accepted();
        check.others();
        check.distractors();
    }

    private List<Integer> written() {
        return IntStream.rangeClosed(1, task.blocks().size()).boxed().toList();
    }

    private void accepted() throws IOException, InterruptedException, RefusedException {
        for (var order : accepted) {
            var place = order.equals(written()) ? "Blocks" : "Also accepted";
            trial.accept("the order " + words(order) + " passes", program(order), place);
        }
    }

    private void others() throws IOException, InterruptedException, RefusedException {
        Set<List<Integer>> wrong = new LinkedHashSet<>(candidates(written()));
        wrong.removeAll(accepted);
        for (var order : wrong) {
            // One that passes by leaving early is wrong as well.
            var ran = trial.run(program(order));
            var what = "the order " + words(order) + " fails";
            var detail = ran.passed() ? "it passed" : ran.words();
            trial.check(what, ran.failedByItself(), detail, "Blocks");
        }
    }

    private static Collection<List<Integer>> candidates(List<Integer> written) {
        Set<List<Integer>> found = new LinkedHashSet<>();
        if (written.size() <= ALL) {
            permute(List.of(), written, found);
        } else {
            for (var i = 0; i + 1 < written.size(); i++) {
                var swapped = new ArrayList<>(written);
                swapped.set(i, written.get(i + 1));
                swapped.set(i + 1, written.get(i));
                found.add(swapped);
            }
        }
        return found;
    }

    private static void permute(
            List<Integer> start, List<Integer> rest, Collection<List<Integer>> found) {
        if (rest.isEmpty()) {
            found.add(start);
        }
        for (var next : rest) {
            var longer = new ArrayList<>(start);
            longer.add(next);
            permute(longer, rest.stream().filter(other -> !other.equals(next)).toList(), found);
        }
    }

    private void distractors() throws IOException, InterruptedException, RefusedException {
        for (var distractor : task.distractors()) {
            var blocks = new ArrayList<>(task.blocks());
            blocks.set(distractor.imitates() - 1, distractor.text());
            var source = Snippets.between(trial.item(), code(blocks), task.check());
            var tag = distractor.misconception();
            var place = "Distractors/%d (wrong: %s)".formatted(distractor.imitates(), tag);
            var what = "%s fails in place of block %d".formatted(tag, distractor.imitates());
            trial.reject(what, source, place);
        }
    }

    private String program(List<Integer> order) {
        var blocks = order.stream().map(number -> task.blocks().get(number - 1)).toList();
        return Snippets.between(trial.item(), code(blocks), task.check());
    }

    private static String code(List<RichText> blocks) {
        return blocks.stream().map(Snippets::ofBlock).collect(Collectors.joining("\n"));
    }

    private static String words(List<Integer> order) {
        return order.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
