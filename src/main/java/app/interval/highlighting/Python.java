package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// Python 3.14. A formatted string is one string, the expressions in it included.
final class Python {

    private static final String PREFIX = "(?i:[bft]r|r[bft]|[rbuft])?+";

    /// The expression in a formatted string may use the quotes of the string itself.
    private static final String FORMATTED = "(?i:[ft]r?|r[ft])";

    private static final String FIELD = "\\{[^{}\\n]*+(?:\\{[^{}\\n]*+\\}[^{}\\n]*+)*+\\}";

    private static final String LINE_START = "(?<=^[ \\t]{0,60}";

    /// `match` and `case` are words of the language only at the head of a block.
    private static final String HEAD = "(?=[ \\t(\\[{\"'-])(?![ \\t]*[=.,)\\]:])";

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.COMMENT, "#.*+"),
                    new Rule(
                            Kind.STRING,
                            PREFIX + longString("\"") + "|" + PREFIX + longString("'")),
                    new Rule(Kind.STRING, FORMATTED + formatted("\"")),
                    new Rule(Kind.STRING, FORMATTED + formatted("'")),
                    new Rule(Kind.STRING, PREFIX + string("\"") + "|" + PREFIX + string("'")),
                    new Rule(Kind.NAME, "@" + LINE_START + "@)\\w++(?:\\.\\w++)*+"),
                    new Rule(
                            Kind.KEYWORD,
                            Grammar.words(
                                    """
                                    False None True and as assert async await break class continue
                                    def del elif else except finally for from global if import in is
                                    lambda nonlocal not or pass raise return try while with yield
                                    """)),
                    new Rule(
                            Kind.KEYWORD,
                            "match" + LINE_START + "match)" + HEAD + "(?=.*:[ \\t]*(?:#.*)?$)"),
                    new Rule(Kind.KEYWORD, "case" + LINE_START + "case)" + HEAD + "(?=.*:)"),
                    new Rule(
                            Kind.KEYWORD,
                            "type"
                                    + LINE_START
                                    + "type)"
                                    + "(?=[ \\t]+\\w+[ \\t]*(?:\\[.*\\][ \\t]*)?=)"),
                    new Rule(
                            Kind.NAME,
                            "(?<=\\b(?:def|class)[ \\t]{1,8})\\w++|\\b[^\\W\\d]\\w*+(?=\\()"),
                    new Rule(
                            Kind.NUMBER,
                            "0[xX][\\da-fA-F_]++|0[bB][01_]++|0[oO][0-7_]++"
                                    + "|(?:\\d[\\d_]*+(?:\\.[\\d_]*+)?+|\\.\\d[\\d_]*+)"
                                    + "(?:[eE][+-]?+\\d[\\d_]*+)?+[jJ]?+"),
                    new Rule(Kind.PLAIN, "\\w++"));

    private Python() {}

    private static String longString(String quote) {
        return "Q{3}(?:[^Q\\\\]|\\\\[\\s\\S]|Q(?!QQ))*+(?:Q{3}|\\\\?\\z)".replace("Q", quote);
    }

    private static String string(String quote) {
        return "Q(?:[^Q\\\\\\n]|\\\\[\\s\\S])*+Q?+".replace("Q", quote);
    }

    private static String formatted(String quote) {
        return ("Q(?:[^Q\\\\\\n{]|\\\\[\\s\\S]|\\{\\{|" + FIELD + "|\\{)*+Q?+").replace("Q", quote);
    }
}
