package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// Commands for bash, with or without the prompt in front.
final class Shell {

    /// Where a command can begin: behind it the first word is a name, a reserved one a keyword.
    private static final String COMMAND =
            "(?<=(?:^|[|;&({!]|\\b(?:do|then|else|if|elif|while|until|sudo|exec))[ \\t]{0,40}"
                    + "|^[$%][ \\t]{1,4})(?<!\\\\\\n[ \\t]{0,40})";

    private static final String VARIABLE = "\\$(?:\\{[^}\\n]*+\\}?+|\\w++|[@*#?$!-])";

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.COMMENT, "#(?<=(?:^|[\\s;&|(])#).*+"),
                    new Rule(
                            Kind.STRING,
                            "\\$?+'(?:[^'])*+'?+|\"(?:[^\"\\\\]|\\\\[\\s\\S])*+(?:\"|\\\\?\\z)"),
                    new Rule(Kind.PLAIN, "\\\\[\\s\\S]|" + VARIABLE),
                    new Rule(
                            Kind.KEYWORD,
                            COMMAND
                                    + "(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|select"
                                    + "|function|return|exit|break|continue|local|export|readonly"
                                    + "|declare|set|unset|trap|source)(?![\\w./=-])"
                                    + "|\\bin(?<=\\b(?:for|case)[ \\t]{1,4}[^ \\n]{1,40}[ \\t]{1,4}in)"
                                    + "(?!\\S)"),
                    new Rule(Kind.NAME, COMMAND + "[\\w./-]++(?=[=+]?+)"),
                    new Rule(Kind.NUMBER, "(?<![\\w./:@=,-])\\d++(?:\\.\\d++)?+(?![\\w./:@=,-])"),
                    new Rule(Kind.PLAIN, "[\\w./:@=,-]++"));

    private Shell() {}
}
