package app.interval.ui.editor;

import app.interval.highlighting.Highlighter;
import app.interval.highlighting.Kind;
import app.interval.highlighting.Token;

import java.util.stream.Collectors;

/// Where lines of Python begin: in steps of four blanks.
final class Indentation {

    /// Blanks of one step.
    static final int STEP = 4;

    private static final String OPENING = ":([{";

    private Indentation() {}

    /// What the line begins with that comes after `line`: as far in, one step further where a block
    /// or a bracket was opened at its end.
    static String after(String line) {
        var opened = OPENING.indexOf(lastCharacter(line)) >= 0;
        return " ".repeat(width(line) + (opened ? STEP : 0));
    }

    /// How many blanks it takes from `column` to the next step.
    static int toNext(int column) {
        return STEP - column % STEP;
    }

    /// How many of the blanks before `column` lead back to the step before; 0 at the edge.
    static int toPrevious(int column) {
        return column == 0 ? 0 : (column - 1) % STEP + 1;
    }

    /// The line one step further in; a blank one stays as it is.
    static String deeper(String line) {
        return line.isBlank() ? line : " ".repeat(toNext(width(line))) + line;
    }

    /// The line one step further out, as far as it can go.
    static String shallower(String line) {
        return line.substring(toPrevious(width(line)));
    }

    /// `text` as it is kept here: ends of lines of one kind, steps for tabs.
    static String tidy(String text) {
        return text.replaceAll("\\R", "\n").replace("\t", " ".repeat(STEP));
    }

    /// How many blanks a line begins with.
    static int width(String line) {
        var width = 0;
        while (width < line.length() && line.charAt(width) == ' ') {
            width++;
        }
        return width;
    }

    /// Of the code, not of a comment or a string; a blank if there is none.
    private static char lastCharacter(String line) {
        var code =
                Highlighter.tokens("python", line).stream()
                        .filter(token -> token.kind() != Kind.COMMENT)
                        .map(Indentation::masked)
                        .collect(Collectors.joining())
                        .stripTrailing();
        return code.isEmpty() ? ' ' : code.charAt(code.length() - 1);
    }

    private static String masked(Token token) {
        return token.kind() == Kind.STRING ? "s" : token.text();
    }
}
