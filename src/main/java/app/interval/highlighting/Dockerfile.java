package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// The recipe of a container image.
final class Dockerfile {

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.COMMENT, "#(?<=^[ \\t]{0,40}#).*+"),
                    new Rule(
                            Kind.STRING,
                            "\"(?:[^\"\\\\\\n]|\\\\[\\s\\S])*+\"?+|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*+'?+"),
                    new Rule(
                            Kind.KEYWORD,
                            "(?<=^[ \\t]{0,40})(?<!\\\\\\n[ \\t]{0,40})(?i:FROM|RUN|CMD|LABEL|EXPOSE"
                                    + "|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD"
                                    + "|STOPSIGNAL|HEALTHCHECK|SHELL)(?!\\S)"
                                    + "|\\b(?i:AS)(?=[ \\t]++[\\w.-]++[ \\t]*+$)"
                                    + "|\\bCMD(?<=^HEALTHCHECK.{1,80}CMD)\\b"),
                    new Rule(Kind.PLAIN, "\\\\[\\s\\S]|\\$(?:\\{[^}\\n]*+\\}?+|\\w++)"),
                    new Rule(Kind.NAME, "(?<=[ \\t])[A-Za-z_]\\w*+(?==)|--[a-z][\\w-]*+"),
                    new Rule(Kind.NUMBER, "(?<![^ \\t])\\d++(?:/(?:tcp|udp))?+(?!\\S)"),
                    new Rule(Kind.PLAIN, "[^\\s\"'$\\\\=#]++"));

    private Dockerfile() {}
}
