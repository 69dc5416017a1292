package app.interval.authoring;

import app.interval.bank.Authoring.Status;
import app.interval.bank.BankItem;
import app.interval.bank.Problem;
import app.interval.domain.item.Task;
import app.interval.domain.item.Version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One item in two versions: whether the step between them tells learners' answers apart as it
/// must. A draft was never served and not read by anybody, so it may change as it likes. What was
/// in review was read but not served: there are no answers to tell apart, so any step will do.
final class Step {

    private static final String RULE = "B06";

    /// Keys of the front matter that speak of the work on an item, not of its content.
    private static final List<String> OF_WORK =
            List.of(
                    "status:",
                    "checked:",
                    "version:",
                    "faulty-before:",
                    "retired-reason:",
                    "replaced-by:");

    private final BankItem before;
    private final BankItem now;
    private final Scored older;
    private final Scored newer;
    private final List<String> what = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    /// @param moved old topic to new topic
    Step(BankItem before, BankItem now, Map<String, String> moved) {
        this.before = before;
        this.now = now;
        older = Scored.of(before.item());
        newer = Scored.of(now.item());
        status();
        if (identity(moved) && before.authoring().status() != Status.DRAFT) {
            forward();
            scored();
            faultyBefore();
            if (before.item().task() instanceof Task.Choice then
                    && now.item().task() instanceof Task.Choice after) {
                labels(then, after);
            }
        } else if (!newer.equals(older)) {
            what.add("content");
        }
    }

    List<String> what() {
        return List.copyOf(what);
    }

    List<Problem> refused() {
        return List.copyOf(refused);
    }

    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    String versions() {
        return from().equals(to()) ? to().toString() : from() + " -> " + to();
    }

    private void status() {
        var then = before.authoring().status();
        var after = now.authoring().status();
        if (then != after) {
            what.add("status " + then.word() + " -> " + after.word());
        }
        if (then == Status.RETIRED && after != Status.RETIRED) {
            var remedy = "Write status: retired; a new item may replace it";
            refuse("status", "B07", "a retired item came back", remedy);
        }
    }

    /// Whether it is still the same question; else nothing more can be said.
    private boolean identity(Map<String, String> moved) {
        var then = before.item().facts();
        var after = now.item().facts();
        var topic = moved.getOrDefault(then.topic(), then.topic());
        var number = then.objective().address().substring(then.topic().length());
        var remedy = "Put it back; write a new item that says replaces: " + then.id().item();
        if (then.type() != after.type()) {
            what.add("type");
            refuse("type", RULE, "the type was " + then.type().word(), remedy);
            return false;
        }
        if (!after.objective().address().equals(topic + number)) {
            what.add("objective");
            refuse("objective", RULE, "the objective was " + then.objective(), remedy);
            return false;
        }
        return true;
    }

    private void forward() {
        if (to().compareTo(from()) < 0) {
            var remedy = "Versions only grow; write " + next(from(), false);
            refuse("version", RULE, "the version was " + from() + " already", remedy);
        }
    }

    private void scored() {
        if (newer.corrects(older)) {
            what.add("key");
            need(true, "the key changed");
            if (!wasServed()) {
                return;
            }
            var first = now.authoring().lineage().faultyBefore();
            if (first.filter(this::liesWithin).isEmpty()) {
                var remedy = "Write faulty-before: " + next(from(), true);
                refuse("version", RULE, "the key changed, so older answers prove nothing", remedy);
            }
        } else if (newer.asksOtherThan(older)) {
            what.add(newer.code().equals(older.code()) ? "what there is to choose" : "code");
            need(true, what.getLast() + " changed");
        } else if (!newer.equals(older)) {
            what.add("wording");
            need(false, "the wording changed");
        } else if (!content(before).equals(content(now))) {
            what.add("other text");
            if (from().equals(to())) {
                var message = "text besides the scored parts changed, the version did not";
                remarks.add(
                        problem("version", RULE, message, "Write version: " + next(from(), false)));
            }
        }
    }

    private boolean wasServed() {
        return before.authoring().status() != Status.REVIEW;
    }

    private void need(boolean other, String because) {
        var major = other && wasServed();
        var enough = major ? to().major() > from().major() : to().compareTo(from()) > 0;
        if (!enough) {
            var message =
                    because + ", the version lacks a " + (major ? "MAJOR" : "MINOR") + " step";
            refuse("version", RULE, message, "Write version: " + next(from(), major));
        }
    }

    /// It is kept, and only raised.
    private void faultyBefore() {
        var then = before.authoring().lineage().faultyBefore();
        var after = now.authoring().lineage().faultyBefore();
        if (then.isPresent() && after.filter(one -> one.compareTo(then.get()) >= 0).isEmpty()) {
            var message = "faulty-before was " + then.get();
            refuse("faulty-before", RULE, message, "Put it back; it is only ever raised");
        }
    }

    private boolean liesWithin(Version first) {
        return first.compareTo(from()) > 0 && first.compareTo(to()) <= 0;
    }

    private void labels(Task.Choice then, Task.Choice after) {
        for (var option : after.options()) {
            option(then, one -> one.label().equals(option.label()))
                    .filter(old -> isAnother(old, option, then, after))
                    .ifPresent(_ -> {
                        var place = "Options/" + heading(option);
                        var message = "label " + option.label() + " belonged to another option";
                        var remedy = "Give the new option a letter that was never used";
                        refuse(place, "O17", message, remedy);
                    });
        }
    }

    /// Either its text is found below another label now or came from one, or nothing of it is left.
    private static boolean isAnother(
            Task.Option old, Task.Option option, Task.Choice then, Task.Choice after) {
        if (old.text().equals(option.text())) {
            return false;
        }
        var moved =
                option(after, one -> one.text().equals(old.text())).isPresent()
                        || option(then, one -> one.text().equals(option.text())).isPresent();
        var replaced =
                !old.correct()
                        && !option.correct()
                        && !old.misconception().equals(option.misconception());
        return moved || replaced;
    }

    private static Optional<Task.Option> option(Task.Choice choice, Predicate<Task.Option> which) {
        return choice.options().stream().filter(which).findFirst();
    }

    private static String heading(Task.Option option) {
        return option.label()
                + option.misconception().map(tag -> " (wrong: " + tag + ")").orElse(" (correct)");
    }

    private static String content(BankItem item) {
        return item.source()
                .text()
                .lines()
                .filter(line -> OF_WORK.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    private Version from() {
        return before.item().facts().edition().version();
    }

    private Version to() {
        return now.item().facts().edition().version();
    }

    private static Version next(Version version, boolean major) {
        return major
                ? new Version(version.major() + 1, 0)
                : new Version(version.major(), version.minor() + 1);
    }

    private void refuse(String place, String rule, String message, String remedy) {
        refused.add(problem(place, rule, message, remedy));
    }

    private Problem problem(String place, String rule, String message, String remedy) {
        return new Problem(now.source().file(), now.source().line(place), rule, message, remedy);
    }
}
