package app.interval.lint;

import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Option;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options of choice items: O01 and O03 to O16.
final class Options {

    private static final String SECTION = "Options";
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\b(all|none|both|neither) of the (above|below|others?|options|answers)"
                            + "|\\bboth [a-f] and [a-f]\\b");
    private static final Pattern ABSOLUTE =
            Pattern.compile("\\b(always|never|must|impossible|completely)\\b");
    private static final Pattern HEDGE =
            Pattern.compile("\\b(usually|often|sometimes|may|might|typically|generally)\\b");

    /// Names an option by its letter or position, which differ from learner to learner.
    static final Pattern BY_PLACE =
            Pattern.compile(
                    "\\b[Oo]ptions? (?:[1-6]|[A-F]|[b-f]|a(?! [a-z])|a(?= (?:is|and|or|would)\\b))\\b"
                            + "|\\b(?:[Aa]nswer|[Cc]hoice) [A-F]\\b"
                            + "|\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Aa]bove|[Bb]elow"
                            + "|[Pp]revious|[Nn]ext) option\\b"
                            + "|\\boptions? (?:above|below)\\b");

    private static final int MOST_WORDS = 40;
    private static final int LEAST_REASON = 8;

    private final Subject subject;
    private final Choice choice;

    private Options(Subject subject, Choice choice) {
        this.subject = subject;
        this.choice = choice;
    }

    static void check(Subject subject, Choice choice) {
        var options = new Options(subject, choice);
        options.count();
        choice.options().forEach(options::each);
        options.alike();
        options.ends();
        options.numbers();
        if (!choice.several()) {
            options.key();
        }
    }

    /// Characters of an option as it is read.
    static int size(Option option) {
        return option.text().plain().length();
    }

    private void count() {
        var range = choice.several() ? new Range(4, 6) : new Range(3, 5);
        if (!range.holds(choice.options().size())) {
            var message = "the item has " + choice.options().size() + " options";
            subject.error(SECTION, "O01", message, "Offer " + range.words());
        }
    }

    private void each(Option option) {
        var text = Prose.of(option.text());
        if (TOGETHER.matcher(text.lower()).find()) {
            var remedy = "Say what it stands for, or use multiple choice";
            error(option, "O03", "the option speaks of other options", remedy);
        }
        if (text.length() > MOST_WORDS) {
            var message = "the option has " + text.length() + " words";
            error(option, "O13", message, "Move what is common into the prompt: at most 40");
        }
        var reason = Prose.of(option.rationale());
        if (reason.length() < LEAST_REASON) {
            var message = "the rationale has " + reason.length() + " words";
            error(option, "O14", message, "Explain in at least 8, below the option, after '> '");
        }
        if (reason.has(BY_PLACE)) {
            var remedy = "Options are shuffled: name it by what it says";
            error(option, "O16", "the rationale names an option by its place", remedy);
        }
        cues(option, text);
    }

    private void cues(Option option, Prose text) {
        if (!option.correct()
                && ABSOLUTE.matcher(text.lower()).find()
                && others(option).noneMatch(other -> other.correct() && has(other, ABSOLUTE))) {
            var message = "an absolute word stands in a wrong option only";
            warn(option, "O07", message, "Say it without always, never, must");
        }
        if (option.correct()
                && !choice.several()
                && HEDGE.matcher(text.lower()).find()
                && others(option).noneMatch(other -> has(other, HEDGE))) {
            var message = "a hedge stands in the right option only";
            warn(option, "O08", message, "Say it without usually, may, often");
        }
    }

    private Stream<Option> others(Option option) {
        return choice.options().stream().filter(other -> !other.equals(option));
    }

    private static boolean has(Option option, Pattern pattern) {
        return pattern.matcher(Prose.of(option.text()).lower()).find();
    }

    private void alike() {
        var options = choice.options();
        for (var i = 0; i < options.size(); i++) {
            for (var j = i + 1; j < options.size(); j++) {
                pair(options.get(i), options.get(j));
            }
        }
    }

    private void pair(Option one, Option other) {
        var first = normal(one);
        var second = normal(other);
        if (one.text().equals(other.text())) {
            var message = "options " + one.label() + " and " + other.label() + " are alike";
            error(other, "O04", message, "Write another one, or delete it");
        } else if (Math.min(first.length(), second.length()) > 20
                && (first.contains(second) || second.contains(first))) {
            var message = "one of options " + one.label() + " and " + other.label();
            warn(other, "O11", message + " contains the other", "Make them exclude each other");
        }
    }

    private static String normal(Option option) {
        return option.text().plain().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
    }

    private void ends() {
        var ends =
                choice.options().stream()
                        .filter(option -> option.text().code().findAny().isEmpty())
                        .map(option -> option.text().plain().strip().endsWith("."))
                        .collect(Collectors.toSet());
        if (ends.size() > 1) {
            var message = "some options end with a full stop, others do not";
            subject.warn(SECTION, "O10", message, "Treat them alike");
        }
    }

    /// Numbers and times in a mixed order help nobody, so their order is fixed, from the least up.
    private void numbers() {
        var quantities =
                choice.options().stream()
                        .flatMap(option -> Quantity.of(option.text().plain().strip()).stream())
                        .toList();
        var comparable =
                quantities.size() == choice.options().size()
                        && quantities.stream().map(Quantity::kind).distinct().count() == 1;
        if (comparable
                && (choice.shuffled()
                        || !quantities.equals(quantities.stream().sorted().toList()))) {
            var remedy = "Write them from the least up, and shuffle: no";
            subject.error(SECTION, "O12", "the options are numbers in no order", remedy);
        }
    }

    private void key() {
        var right = choice.options().stream().filter(Option::correct).findFirst().orElseThrow();
        var wrong = choice.options().stream().filter(option -> !option.correct()).toList();
        var longest = wrong.stream().mapToInt(Options::size).max().orElse(0);
        if (size(right) > 1.4 * longest && size(right) - longest > 20) {
            var message = "the key has " + size(right) + " characters, no other more than ";
            error(right, "O05", message + longest, "Shorten it, or say more in a wrong one");
        }
        var shared = longWords(Prose.of(subject.item().prompt()).words());
        shared.retainAll(longWords(Prose.of(right.text()).words()));
        wrong.forEach(option -> shared.removeAll(longWords(Prose.of(option.text()).words())));
        if (shared.size() >= 2) {
            var message = "the key alone repeats words of the prompt: " + String.join(", ", shared);
            warn(right, "O09", message, "Use them in a wrong option too, or in none");
        }
    }

    private static Set<String> longWords(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 5)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void error(Option option, String rule, String message, String remedy) {
        subject.error(place(option), rule, message, remedy);
    }

    private void warn(Option option, String rule, String message, String remedy) {
        subject.warn(place(option), rule, message, remedy);
    }

    private static String place(Option option) {
        var verdict = option.misconception().map(tag -> "wrong: " + tag).orElse("correct");
        return SECTION + "/" + option.label() + " (" + verdict + ")";
    }
}
