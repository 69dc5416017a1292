package app.interval.world.template;

import app.interval.world.template.Choice.Option;
import app.interval.world.template.Facts.Fact;
import app.interval.world.template.Facts.Family;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/// Items about terms and what they do; nothing in them can be run.
final class FactItems {

    private static final String NEIGHBOUR = "neighbouring-term";
    private static final String NO_RUN = "definitions of terms, there is nothing to run";

    private FactItems() {}

    static Draft single(Slot slot, Story story, Dice dice) {
        var family = Facts.family(slot, dice);
        var facts = dice.some(4, family.facts());
        var key = facts.getFirst();
        var options = dice.shuffled(facts).stream().map(fact -> option(fact, key)).toList();
        return Draft.of("Which " + family.kind() + " it is", 45)
                .unprovable(NO_RUN)
                .section(
                        "Prompt",
                        "$scene While they speak about \"$topic\", somebody asks: which %s %s?"
                                .formatted(family.kind(), key.does()))
                .section("Options", Choice.section(options))
                .section("Explanation", explanation(family, key, facts.get(1)));
    }

    private static Option option(Fact fact, Fact key) {
        return fact.equals(key)
                ? Choice.right(fact.term(), "This is what it is for. " + fact.why())
                : Choice.wrong(
                        fact.term(),
                        NEIGHBOUR,
                        "It does something else: it " + fact.does() + ", which was not asked.");
    }

    static Draft several(Slot slot, Story story, Dice dice) {
        var family = Facts.family(slot, dice);
        var facts = dice.some(6, family.facts());
        var right = dice.between(1, 3);
        var options = new ArrayList<Option>();
        for (var i = 0; i < 5; i++) {
            var fact = facts.get(i);
            options.add(
                    i < right
                            ? Choice.right(fact.statement(), "This is so. " + fact.why())
                            : mixedUp(fact, facts.get(i + 1)));
        }
        return Draft.of("What is true of each " + family.kind(), 80)
                .unprovable(NO_RUN)
                .section(
                        "Prompt",
                        ("$scene The subject is \"$topic\", and $who2 has written down five sentences, one"
                                        + " about each %s on the list. Select every sentence that is right.")
                                .formatted(family.kind()))
                .section("Options", Choice.section(dice.shuffled(options)))
                .section("Explanation", explanation(family, facts.get(0), facts.get(4)));
    }

    private static Option mixedUp(Fact fact, Fact other) {
        return Choice.wrong(
                fact.term() + " " + other.does(),
                NEIGHBOUR,
                "That describes %s instead. %s".formatted(lower(other.term()), other.why()));
    }

    static Draft match(Slot slot, Story story, Dice dice) {
        var family = Facts.family(slot, dice);
        var facts = dice.some(dice.between(4, 6), family.facts());
        var extra = facts.getLast();
        var rows =
                facts.subList(0, facts.size() - 1).stream()
                        .map(fact ->
                                "| %s | %s | %s |".formatted(fact.term(), fact.does(), fact.why()))
                        .collect(Collectors.joining("\n"));
        return Draft.of("What each " + family.kind() + " does", 90)
                .unprovable(NO_RUN)
                .section(
                        "Prompt",
                        ("$scene This is for a page about \"$topic\" in the $service handbook. Match each %s with"
                                        + " what it does. One description is left over.")
                                .formatted(family.kind()))
                .section(
                        "Pairs",
                        "| %s | what it does | why |\n| --- | --- | --- |\n%s\n%s"
                                .formatted(
                                        family.kind(),
                                        rows,
                                        "|  | %s | That would be %s. |"
                                                .formatted(extra.does(), lower(extra.term()))))
                .section("Explanation", explanation(family, facts.get(0), facts.get(1)));
    }

    static Draft flashcard(Slot slot, Story story, Dice dice) {
        var family = Facts.family(slot, dice);
        var facts = dice.some(2, family.facts());
        var fact = facts.getFirst();
        var other = facts.getLast();
        return Draft.of("One %s in one breath".formatted(family.kind()), 40)
                .section(
                        "Prompt",
                        "$scene Describe in one breath what %s does, and how it differs from %s."
                                .formatted(lower(fact.term()), lower(other.term())))
                .section(
                        "Answer",
                        "%s. %s By contrast, %s."
                                .formatted(fact.statement(), fact.why(), lower(other.statement())))
                .section(
                        "Self-check",
                        "- [ ] It %s\n- [ ] %s\n- [ ] The other one %s"
                                .formatted(fact.does(), fact.why(), other.does()))
                .section("Explanation", explanation(family, fact, other));
    }

    private static String explanation(Family family, Fact fact, Fact other) {
        return """
        %s. %s It is easily confused with its neighbour: %s. %s The surest way to keep them apart
        is to ask which problem each %s solves, and what would go wrong without it. An interviewer
        is likely to ask for an example from your own work, so have one ready.
        """
                .formatted(
                        fact.statement(),
                        fact.why(),
                        lower(other.statement()),
                        other.why(),
                        family.kind());
    }

    /// Inside a sentence; code stays as it is.
    private static String lower(String text) {
        var second = text.length() > 1 ? text.charAt(1) : ' ';
        return Character.isUpperCase(second)
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
