package app.interval.lint;

import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What can be counted in a text: its words and sentences, code blocks left out.
///
/// @param text the words as they are read, one block a line
record Prose(String text) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_'./-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+|\\n");

    static Prose of(RichText text) {
        return new Prose(
                text.blocks().stream()
                        .filter(block -> !(block instanceof Block.Code))
                        .map(Block::plain)
                        .collect(Collectors.joining("\n")));
    }

    List<String> words() {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    int length() {
        return words().size();
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Numbers of words of the sentences; those without a word are left out.
    List<Integer> sentenceLengths() {
        return Arrays.stream(SENTENCE_END.split(text))
                .map(sentence -> new Prose(sentence).length())
                .filter(length -> length > 0)
                .toList();
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
