package app.interval.lint;

import app.interval.domain.item.Item;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The question itself: T01 to T08 and T13.
final class Stem {

    private static final String PROMPT = "Prompt";
    private static final int LONGEST_SENTENCE = 40;
    private static final int AVERAGE_SENTENCE = 24;
    private static final int COLUMNS = 78;

    private static final Pattern ASKS =
            Pattern.compile(
                    "\\?|(^|[.:!]\\s+)(Order|Match|Complete|Choose|Select|Type|Predict|Give|Name|List"
                            + "|Tell|Describe|Arrange|Put)\\b",
                    Pattern.MULTILINE);
    private static final Pattern UNCOVERED =
            Pattern.compile(
                    "which (?:(?:one )?of (?:these|them|the following)|(?:one )?(?:of (?:these|the following) )?"
                            + "(?:two |three |four |five )?"
                            + "(?:statement|option|answer|claim|sentence|assertion)s?\\b[^?.\\n]{0,80}?)"
                            + " (?:(?:is|are) (?:true|correct|right|false|wrong|valid)|holds?|apply|applies)\\b"
                            + "|what is (?:true|correct|right) (?:about|of|for)\\b"
                            + "|(?:choose|select|pick|mark|tick) (?:the|all|every)"
                            + " (?:(?:true|correct|right|valid) )?(?:statement|option|answer|claim)s?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE =
            Pattern.compile(
                    "which[^?]*\\b(is|are|does|do|will|would)\\s+not\\b|\\bexcept\\b[^.?\\n]{0,60}\\?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOUTED = Pattern.compile("NOT|EXCEPT|LEAST");

    private Stem() {}

    static void check(Subject subject) {
        var prompt = subject.item().prompt();
        var prose = Prose.of(prompt);
        length(subject, prose);
        asks(subject, prose);
        negative(subject, prose);
        sentences(subject, prose);
        code(subject);
        links(subject, PROMPT, List.of(prompt));
        links(subject, "Hint", subject.item().teaching().hints());
    }

    /// Whether the stem asks for what is not so.
    static boolean isNegative(Item item) {
        return isLoud(item) || Prose.of(item.prompt()).has(NEGATIVE);
    }

    private static boolean isLoud(Item item) {
        return strong(item.prompt()).anyMatch(word -> SHOUTED.matcher(word).matches());
    }

    private static void length(Subject subject, Prose prose) {
        var words = prose.length();
        var range =
                switch (subject.type()) {
                    case OPEN -> new Range(40, 260);
                    case CODING -> new Range(30, 260);
                    case BEHAVIOURAL -> new Range(12, 80);
                    case FLASHCARD -> new Range(5, 60);
                    case PREDICT_OUTPUT -> new Range(4, 100);
                    default -> new Range(8, 130);
                };
        if (!range.holds(words)) {
            var message = "the prompt has " + words + " words";
            subject.error(PROMPT, "T01", message, "Bring it to " + range.words());
        }
    }

    private static void asks(Subject subject, Prose prose) {
        switch (subject.type()) {
            case CODING, OPEN -> {}
            default -> {
                if (!prose.has(ASKS)) {
                    var message = "the prompt ends in neither a question nor an instruction";
                    subject.error(PROMPT, "T02", message, "Ask one question or give one order");
                }
            }
        }
        if (prose.has(UNCOVERED)) {
            var message = "the prompt cannot be answered before the options are seen";
            var remedy = "Ask for the thing itself: what happens, what to do, why";
            subject.error(PROMPT, "T03", message, remedy);
        }
    }

    private static void negative(Subject subject, Prose prose) {
        if (prose.has(NEGATIVE) && !isLoud(subject.item())) {
            var remedy = "Ask positively, or write **NOT** or **EXCEPT**";
            subject.warn(PROMPT, "T03", "the stem is negative without saying so loudly", remedy);
        }
    }

    private static void sentences(Subject subject, Prose prose) {
        var lengths = prose.sentenceLengths();
        var longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        var average = lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (longest > LONGEST_SENTENCE) {
            var message = "a sentence of the prompt has " + longest + " words";
            subject.warn(PROMPT, "T05", message, "Split it: at most " + LONGEST_SENTENCE);
        }
        if (average > AVERAGE_SENTENCE) {
            var message = "sentences of the prompt have " + Math.round(average) + " words";
            subject.warn(PROMPT, "T05", message, "Shorten them to " + AVERAGE_SENTENCE);
        }
    }

    private static void code(Subject subject) {
        var most =
                switch (subject.type()) {
                    case CODING, OPEN -> 40;
                    case FIND_BUG -> 30;
                    default -> 25;
                };
        for (var snippet : subject.source().snippets()) {
            if (!snippet.section().equals(PROMPT)) {
                continue;
            }
            var lines = snippet.code().lines().toList();
            if (lines.size() > most) {
                var message = "the code has " + lines.size() + " lines";
                subject.errorAt(snippet.line(), "T08", message, "Cut it to " + most);
            }
            IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).length() > COLUMNS)
                    .forEach(i -> {
                        var message = "the line has " + lines.get(i).length() + " characters";
                        var remedy = "Break it at " + COLUMNS;
                        subject.errorAt(snippet.line() + i, "T08", message, remedy);
                    });
        }
    }

    private static void links(Subject subject, String section, List<RichText> texts) {
        if (texts.stream().flatMap(Stem::inlines).anyMatch(Inline.Link.class::isInstance)) {
            var message = "a link stands in '## " + section + "', but the program is offline";
            var remedy = "Name the thing, and cite it under sources";
            subject.error(section, "T13", message, remedy);
        }
    }

    private static Stream<String> strong(RichText text) {
        return inlines(text)
                .filter(part -> part instanceof Inline.Emphasis(_, var strong) && strong)
                .map(Inline::plain);
    }

    private static Stream<Inline> inlines(RichText text) {
        return text.blocks().stream().flatMap(Stem::inlines);
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Paragraph(var parts) -> parts.stream().flatMap(Stem::inside);
            case Block.Bullets(var entries) -> entries.stream().flatMap(Stem::inlines);
            case Block.Numbers(_, var entries) -> entries.stream().flatMap(Stem::inlines);
            case Block.Quote(var quoted) -> inlines(quoted);
            case Block.Table(var rows) ->
                    rows.stream().flatMap(List::stream).flatMap(Stem::inlines);
            case Block.Code _, Block.Picture _ -> Stream.empty();
        };
    }

    private static Stream<Inline> inside(Inline part) {
        return part instanceof Inline.Emphasis(var parts, _)
                ? Stream.concat(Stream.of(part), parts.stream().flatMap(Stem::inside))
                : Stream.of(part);
    }
}
