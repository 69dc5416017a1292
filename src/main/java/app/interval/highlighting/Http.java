package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// Requests and responses as they go over the wire, with a JSON body if any.
final class Http {

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(
                            Kind.KEYWORD,
                            "^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT)(?=[ \\t])"
                                    + "|\\bHTTP/\\d(?:\\.\\d)?+"),
                    new Rule(Kind.NUMBER, "(?<=^HTTP/[\\d.]{1,3}[ \\t]{1,4})\\d{3}\\b"),
                    new Rule(Kind.PLAIN, "(?<=^[A-Z]{3,7}[ \\t]{1,4})\\S++"),
                    new Rule(Kind.NAME, "^[\\w-]++(?=:)"),
                    new Rule(Kind.PLAIN, "(?<=^[\\w-]{1,60}:).*+"),
                    new Rule(Kind.NAME, Json.TEXT + "(?=\\s*+:)"),
                    new Rule(Kind.STRING, Json.TEXT),
                    new Rule(Kind.KEYWORD, Json.CONSTANT),
                    new Rule(Kind.NUMBER, Json.NUMBER),
                    new Rule(Kind.PLAIN, "[\\w./:-]++"));

    private Http() {}
}
