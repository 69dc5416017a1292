package app.interval.highlighting;

import app.interval.highlighting.Grammar.Rule;

/// SQL as PostgreSQL speaks it, in capitals or not.
final class Sql {

    static final Grammar GRAMMAR =
            Grammar.of(
                    new Rule(Kind.COMMENT, "--.*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|\\z)"),
                    new Rule(Kind.STRING, "(?i:\\bE)?+'(?:[^']|'')*+'?+"),
                    new Rule(Kind.PLAIN, "\"[^\"\\n]*+\"?+|[$:@]\\w++"),
                    new Rule(
                            Kind.KEYWORD,
                            "(?i:"
                                    + Grammar.words(
                                            """
                                            add all alter analyze and any as asc begin between by
                                            cascade case cast check column commit concurrently
                                            conflict constraint create cross current_date
                                            current_timestamp database default deferrable deferred
                                            delete desc distinct do drop else end except exists
                                            explain extract false fetch filter first following for
                                            foreign from full function grant group having if ilike
                                            immediate in index initially inner insert intersect
                                            interval into is isolation join last lateral left level
                                            like limit locked lock materialized natural not nothing
                                            nowait null nulls of offset on only or order outer over
                                            partition preceding primary read recursive references
                                            release repeatable replace restrict returning revoke
                                            right rollback row rows savepoint schema select
                                            serializable set share skip start table temporary then
                                            ties to transaction trigger true truncate unbounded
                                            union unique update using vacuum values view when where
                                            window with work
                                            """)
                                    + "|\\b(?:un)?committed\\b|\\bkey\\b(?=[ \\t]*+(?:\\(|,|$|update|share)))"),
                    new Rule(Kind.NAME, "\\b[^\\W\\d]\\w*+(?=\\()"),
                    new Rule(
                            Kind.NUMBER,
                            "(?:\\d++(?:\\.\\d++)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+(?!\\w)"),
                    new Rule(Kind.PLAIN, "\\w++"));

    private Sql() {}
}
