package app.interval.lint;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Order;
import app.interval.domain.item.Task.Pair;
import app.interval.domain.text.RichText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Items that are made of a list: blocks, pairs, dimensions, points. O01, O04, O14, O18, R01, R02.
final class Lists {

    private static final int LEAST_REASON = 4;

    private Lists() {}

    static void order(Subject subject, Order task) {
        var range = new Range(3, 7);
        if (!range.holds(task.blocks().size())) {
            var message = "the item has " + task.blocks().size() + " blocks";
            subject.error("Blocks", "O01", message, "Make it " + range.words());
        }
        unlike(subject, "Blocks", "blocks", task.blocks());
        if (!task.distractors().isEmpty() && subject.item().facts().level() == Level.ENTRY) {
            var message = "the item is for beginners, whom wrong blocks cost time";
            subject.error("Distractors", "O18", message, "Delete them, or ask at another level");
        }
    }

    static void match(Subject subject, Match task) {
        var pairs = new Range(3, 6);
        var rows = new Range(3, 8);
        var all = task.pairs().size() + task.extras().size();
        if (!pairs.holds(task.pairs().size()) || !rows.holds(all)) {
            var message = "the table has " + task.pairs().size() + " pairs in " + all + " rows";
            var remedy = "Make it " + pairs.words() + " pairs in " + rows.words() + " rows";
            subject.error("Pairs", "O01", message, remedy);
        }
        unlike(subject, "Pairs", "left-hand sides", task.pairs().stream().map(Pair::left).toList());
        var rights = new ArrayList<RichText>();
        task.pairs().forEach(pair -> rights.add(pair.right()));
        task.extras().forEach(extra -> rights.add(extra.right()));
        unlike(subject, "Pairs", "right-hand sides", rights);
        task.pairs().forEach(pair -> reason(subject, pair.left(), pair.why()));
        task.extras().forEach(extra -> reason(subject, extra.right(), extra.why()));
    }

    private static void reason(Subject subject, RichText row, RichText why) {
        var words = Prose.of(why).length();
        if (words < LEAST_REASON) {
            var message = "the reason of '" + row.plain() + "' has " + words + " words";
            subject.error("Pairs", "O14", message, "Explain in at least " + LEAST_REASON);
        }
    }

    private static void unlike(Subject subject, String section, String what, List<RichText> texts) {
        if (new HashSet<>(texts).size() < texts.size()) {
            subject.error(section, "O04", "two " + what + " are alike", "Make them differ");
        }
    }

    static void dimensions(Subject subject, String section, List<Dimension> all) {
        var open = section.equals("Rubric");
        var range = open ? new Range(4, 6) : new Range(2, 6);
        if (!range.holds(all.size())) {
            var message = "'" + section + "' has " + all.size() + " dimensions";
            subject.error(section, "R01", message, "Make it " + range.words());
        }
    }

    static void points(Subject subject, Flashcard task) {
        if (task.points().size() < 2) {
            var message = "'Self-check' has " + task.points().size() + " points";
            subject.error("Self-check", "R02", message, "List at least two things said or not");
        }
    }
}
