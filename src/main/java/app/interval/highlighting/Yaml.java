package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// YAML as configuration files use it. Text blocks are read like the rest.
final class Yaml {

    /// A value is alone on the rest of its line, or in a list between commas.
    private static final String FROM = "(?<=[:\\[,-][ \\t]{1,20}|\\[|^)";

    private static final String TO = "(?=[ \\t]*+(?:$|[,\\]}]|#))";
    private static final String DOUBLE = "\"(?:[^\"\\\\]|\\\\[\\s\\S])*+(?:\"|\\\\?\\z)";
    private static final String SINGLE = "'(?:[^']|'')*+'?+";

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.COMMENT, "#(?<=(?:^|\\s)#).*+"),
                    new Rule(
                            Kind.NAME,
                            "(?:" + DOUBLE + "|" + SINGLE + "|[\\w./$-]++)(?=[ \\t]*+:(?:\\s|$))"),
                    new Rule(Kind.STRING, DOUBLE + "|(?<!\\w)" + SINGLE),
                    new Rule(Kind.KEYWORD, FROM + "(?i:true|false|null|yes|no|on|off)" + TO),
                    new Rule(
                            Kind.NUMBER,
                            FROM + "[+-]?+\\d[\\d_]*+(?:\\.\\d++)?+(?:[eE][+-]?+\\d++)?+" + TO),
                    new Rule(Kind.KEYWORD, "(?:(?<=[ \\t])|^)[!&*][\\w!/.-]++|^(?:---|\\.\\.\\.)$"),
                    new Rule(Kind.PLAIN, "[\\w./-]++"));

    private Yaml() {}
}
