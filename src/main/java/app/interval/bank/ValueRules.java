package app.interval.bank;

import app.interval.bank.Authoring.Bloom;
import app.interval.bank.Authoring.Status;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Values of the keys that every item has, as far as they can be judged without other files.
final class ValueRules {

    static final String ID = "q-[0-9a-hjkmnp-tv-z]{8}";
    static final String KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*+";
    private static final int LONGEST_TITLE = 60;

    private final FrontMatter front;

    private ValueRules(FrontMatter front) {
        this.front = front;
    }

    static void check(FrontMatter front) {
        var rules = new ValueRules(front);
        rules.identity();
        rules.choices();
        rules.seconds();
        rules.checked();
        rules.words();
    }

    private void identity() {
        form("id", "S02", ID, "Write q- and 8 characters of Crockford base32");
        form("version", "S03", "[1-9]\\d{0,5}\\.\\d{1,6}", "Write MAJOR.MINOR, 1.0 at first");
        form("topic", "S05", KEBAB + "/" + KEBAB, "Write area/topic");
        var objective = KEBAB + "/" + KEBAB + "#[ems]\\d{1,3}";
        form("objective", "S05", objective, "Write area/topic#m1");
        form("difficulty", "S04", "[123]", "Write 1, 2 or 3, within the level");
    }

    private void choices() {
        oneOf("type", words(ItemType.values()));
        oneOf("level", words(Level.values()));
        oneOf("status", words(Status.values()));
        oneOf("bloom", words(Bloom.values()));
    }

    private void seconds() {
        form("seconds", "S09", "\\d{1,5}", "Write a number of seconds");
        var range =
                switch (front.text("type").orElse("")) {
                    case "coding", "open" -> List.of(300, 3600);
                    case "behavioural" -> List.of(120, 1200);
                    default -> List.of(15, 300);
                };
        front.text("seconds")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(seconds -> seconds < range.get(0) || seconds > range.get(1))
                .ifPresent(seconds -> {
                    var message = seconds + " seconds are unusual for this type";
                    var remedy = "Write " + range.get(0) + " to " + range.get(1);
                    front.refuse("seconds", "S09", message, remedy);
                });
    }

    private void checked() {
        var remedy = "Write YYYY-MM-DD, the day on which the sources were last read";
        refuseUnless("checked", "S08", ValueRules::isDate, remedy);
    }

    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void words() {
        if (front.text("title").orElse("").length() > LONGEST_TITLE) {
            var remedy = "Shorten it to " + LONGEST_TITLE + " characters";
            front.refuse("title", "S10", "the title is too long", remedy);
        }
        for (var tag : front.list("tags")) {
            if (!tag.matches(KEBAB)) {
                var remedy = "Use lower-case words joined by '-'";
                front.refuse("tags", "S11", "tag '" + tag + "' is not kebab-case", remedy);
            }
        }
    }

    private void form(String key, String rule, String form, String remedy) {
        refuseUnless(key, rule, text -> text.matches(form), remedy);
    }

    private void oneOf(String key, List<String> allowed) {
        var remedy = "Choose one of " + String.join(", ", allowed);
        refuseUnless(key, "S04", allowed::contains, remedy);
    }

    private void refuseUnless(String key, String rule, Predicate<String> good, String remedy) {
        front.text(key)
                .filter(good.negate())
                .ifPresent(text -> {
                    var message = key + " '" + text + "' is not possible";
                    front.refuse(key, rule, message, remedy);
                });
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
