package app.interval.verify;

import app.interval.lint.Parsed;
import app.interval.lint.Syntax;

import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks an interpreter what pieces of code mean; nothing of them is run.
public final class PythonSyntax implements Syntax {

    private static final Question SAID = new Question("syntax.py");

    private final Interpreter interpreter;

    public PythonSyntax(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public Map<String, Parsed> parse(Collection<String> sources) {
        var asked = List.copyOf(sources);
        Map<String, Parsed> answers = new HashMap<>();
        var said = ask(asked);
        for (var i = 0; i < said.size(); i++) {
            if (said.get(i) instanceof Map<?, ?> words) {
                answers.put(asked.get(i), parsed(words));
            }
        }
        return answers;
    }

    /// An interpreter that does not answer knows nothing.
    private List<Object> ask(List<String> sources) {
        try {
            var answer = SAID.ask(interpreter.executable(), JSON.std.asString(sources));
            return answer.isBlank() ? List.of() : JSON.std.listOfFrom(Object.class, answer);
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Parsed parsed(Map<?, ?> words) {
        var fault = Optional.ofNullable(words.get("error")).map(Object::toString);
        var meaning = Optional.ofNullable(words.get("meaning")).map(Object::toString).orElse("");
        var asserts = Boolean.TRUE.equals(words.get("asserts"));
        return new Parsed(
                fault, number(words, "line"), meaning, asserts, number(words, "swallowed"));
    }

    private static int number(Map<?, ?> words, String name) {
        return words.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
