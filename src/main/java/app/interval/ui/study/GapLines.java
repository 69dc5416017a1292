package app.interval.ui.study;

import app.interval.domain.item.Task.Cloze;
import app.interval.highlighting.Highlighter;
import app.interval.highlighting.Token;
import app.interval.ui.kit.CodeLine;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a program with blanks, each blank being something of its own among the code.
final class GapLines {

    private static final Pattern GAP = Pattern.compile("___(\\d+)___");

    private GapLines() {}

    /// @param blank what stands in the blank of a label, which may be in the code more than once
    static List<HBox> of(Cloze task, Function<String, Node> blank) {
        return Highlighter.lines(task.language(), task.code()).stream()
                .map(tokens -> line(tokens, blank))
                .toList();
    }

    private static HBox line(List<Token> tokens, Function<String, Node> blank) {
        var line = new HBox();
        line.getStyleClass().add("gap-line");
        var run = new ArrayList<Token>();
        for (var token : tokens) {
            var gaps = GAP.matcher(token.text());
            var from = 0;
            while (gaps.find()) {
                run.add(new Token(token.kind(), token.text().substring(from, gaps.start())));
                line.getChildren().addAll(new CodeLine(run), blank.apply(gaps.group(1)));
                run.clear();
                from = gaps.end();
            }
            run.add(new Token(token.kind(), token.text().substring(from)));
        }
        line.getChildren().add(new CodeLine(run));
        return line;
    }

    /// The program as it is read aloud, with its blanks named.
    static String plain(Cloze task, Function<String, String> blank) {
        return GAP.matcher(task.code())
                .replaceAll(gap -> Matcher.quoteReplacement(blank.apply(gap.group(1))));
    }
}
