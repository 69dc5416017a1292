package app.interval.ui.kit;

import app.interval.highlighting.Token;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Locale;

/// A line of code in colours, or a part of one, for whoever lays lines out; see [CodeRows].
public final class CodeLine extends TextFlow {

    public CodeLine(List<Token> tokens) {
        getStyleClass().addAll("code-lines", "code-line");
        setMinWidth(USE_PREF_SIZE);
        tokens.forEach(token -> getChildren().add(run(token)));
    }

    static Text run(Token token) {
        var run = new Text(token.text());
        run.getStyleClass().add("code-" + token.kind().name().toLowerCase(Locale.ROOT));
        return run;
    }
}
