package app.interval.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A language as a table of rules: wherever the reader stands, the first rule that fits takes the
/// next piece, and what no rule takes is plain.
///
/// Rules hold no capturing groups and repeat possessively (`*+`), so that neither broken code nor a
/// very long string makes the matcher go back or run out of stack.
final class Grammar {

    /// A language nothing is known about.
    static final Grammar NONE = of();

    /// What an expression finds.
    record Rule(Kind kind, String regex) {}

    private final Pattern pattern;
    private final List<Kind> kinds;

    private Grammar(List<Rule> rules) {
        pattern =
                Pattern.compile(
                        rules.stream()
                                .map(rule -> "(" + rule.regex() + ")")
                                .collect(Collectors.joining("|")),
                        Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
        kinds = rules.stream().map(Rule::kind).toList();
    }

    static Grammar of(Rule... rules) {
        return new Grammar(List.of(rules));
    }

    /// An expression for any of `words`, which stand apart by blanks, as a whole word.
    static String words(String words) {
        return Stream.of(words.strip().split("\\s+", -1))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    }

    /// The pieces of `code`; joined they give it back.
    List<Token> tokens(String code) {
        var tokens = new ArrayList<Token>();
        var plainFrom = 0;
        var found = pattern.matcher(code);
        while (found.find()) {
            var kind = kind(found);
            if (kind != Kind.PLAIN && found.end() > found.start()) {
                add(tokens, Kind.PLAIN, code.substring(plainFrom, found.start()));
                add(tokens, kind, found.group());
                plainFrom = found.end();
            }
        }
        add(tokens, Kind.PLAIN, code.substring(plainFrom));
        return List.copyOf(tokens);
    }

    private static void add(List<Token> tokens, Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }

    private Kind kind(Matcher found) {
        for (var rule = 0; rule < kinds.size(); rule++) {
            if (found.start(rule + 1) >= 0) {
                return kinds.get(rule);
            }
        }
        return Kind.PLAIN;
    }
}
