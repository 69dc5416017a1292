package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// JSON, keys apart from values; also one value per line, as logs have it.
final class Json {

    static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"?+";
    static final String CONSTANT = "\\b(?:true|false|null)\\b";
    static final String NUMBER =
            "(?<![\\w./:-])-?+\\d++(?:\\.\\d++)?+(?:[eE][+-]?+\\d++)?+(?![\\w./:-])";

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.NAME, TEXT + "(?=\\s*+:)"),
                    new Rule(Kind.STRING, TEXT),
                    new Rule(Kind.KEYWORD, CONSTANT),
                    new Rule(
                            Kind.NUMBER,
                            "(?<!\\w)-?+\\d++(?:\\.\\d++)?+(?:[eE][+-]?+\\d++)?+(?!\\w)"),
                    new Rule(Kind.PLAIN, "\\w++"));

    private Json() {}
}
