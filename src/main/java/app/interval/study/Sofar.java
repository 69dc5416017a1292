package app.interval.study;

import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How far a session has come when it begins, or when it is taken up again.
///
/// @param began when it would have begun, had it never been left
/// @param table what lies there; an [Table.Over] before the first question
record Sofar(Instant began, Tally tally, List<Judged> past, Table table) {

    /// The item on the table, as a word of the log.
    static final String ITEM = "item";

    /// What a pause notes of the table: the question that waits. Answers are in the log anyhow.
    static Map<String, String> about(Table table) {
        return table instanceof Asking(var turn)
                ? Map.of(ITEM, turn.item().id().toString())
                : Map.of();
    }
}
