package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.ITEM_VERSION;
import static app.interval.storage.db.Tables.JUDGEMENT;
import static app.interval.storage.db.Tables.MEMORY;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.domain.log.Event;
import app.interval.domain.log.Outcome;
import app.interval.progress.Trace;
import app.interval.progress.Trace.Asked;
import app.interval.progress.Trace.Sat;
import app.interval.progress.Trail;
import app.interval.study.Cancelled;

import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

/// The answers of the log in H2. Each table is read once from end to end and put together here:
/// joining a hundred thousand rows by their ids takes H2 several times as long.
final class JooqTrail implements Trail {

    private final DSLContext db;

    JooqTrail(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Trace> answers() {
        return JooqHistory.read("cannot read the answers", this::read);
    }

    @Override
    public Map<ItemId, Instant> due() {
        return JooqHistory.read(
                "cannot read the dates",
                () ->
                        db.select(MEMORY.PACK, MEMORY.ITEM, MEMORY.DUE_AT)
                                .from(MEMORY)
                                .fetchMap(
                                        row -> new ItemId(row.value1(), row.value2()),
                                        row -> row.value3()));
    }

    private List<Trace> read() {
        var heads = new ArrayList<Head>();
        var takings = new HashMap<UUID, Event>();
        readHeads(heads, takings);
        var order = ReplayOrder.of(heads.stream().map(Head::place).toList());
        heads.sort(Comparator.comparing(Head::place, order));
        var cancelled =
                Cancelled.actions(
                        heads.stream()
                                .map(head -> takings.get(head.id()))
                                .filter(Objects::nonNull)
                                .toList());
        var ranks = ranks(heads);
        var answers = answered(ranks);
        var outcomes = outcomes(ranks, rank -> cancelled.contains(heads.get(rank).action()));
        var traces = new ArrayList<Trace>();
        for (var rank = 0; rank < heads.size(); rank++) {
            var answer = answers[rank];
            if (answer != null) {
                var sat = new Sat(heads.get(rank).day(), answer.spent());
                var outcome = Optional.ofNullable(outcomes[rank]);
                traces.add(new Trace(answer.asked(), sat, answer.aided(), outcome));
            }
        }
        return traces;
    }

    /// The place of each event in the order of replay.
    private static Map<UUID, Integer> ranks(List<Head> heads) {
        var ranks = HashMap.<UUID, Integer>newHashMap(heads.size());
        for (var head : heads) {
            ranks.put(head.id(), ranks.size());
        }
        return ranks;
    }

    private void readHeads(List<Head> heads, Map<UUID, Event> takings) {
        try (var rows =
                db.select(
                                EVENT.ID,
                                EVENT.ACTION,
                                EVENT.DEVICE,
                                EVENT.DEVICE_SEQ,
                                EVENT.AT,
                                EVENT.STUDY_DAY,
                                EVENT.KIND,
                                EVENT.TARGET)
                        .from(EVENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var place = new Place(row.value3(), row.value4(), row.value5());
                var head = new Head(row.value1(), row.value2(), row.value6(), place);
                heads.add(head);
                head.taking(row.value7(), row.value8())
                        .ifPresent(event -> takings.put(head.id(), event));
            }
        }
    }

    /// The outcome of each answer that counts, by its newest judgement that counts, at the rank of
    /// the answer. The answer's own is the first, wherever it stands.
    private @Nullable Outcome[] outcomes(Map<UUID, Integer> ranks, IntPredicate cancelled) {
        var outcomes = new @Nullable Outcome[ranks.size()];
        var newest = new int[ranks.size()];
        try (var rows =
                db.select(
                                JUDGEMENT.EVENT,
                                JUDGEMENT.ANSWER,
                                JUDGEMENT.FULLY_RIGHT,
                                JUDGEMENT.SHARE,
                                JUDGEMENT.SELF_GRADED)
                        .from(JUDGEMENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var by = ranks.get(row.value1());
                var answer = ranks.get(row.value2());
                if (by == null || answer == null || cancelled.test(by) || cancelled.test(answer)) {
                    continue;
                }
                var turn = by.equals(answer) ? 0 : by + 1;
                if (turn >= newest[answer]) {
                    newest[answer] = turn;
                    outcomes[answer] = new Outcome(row.value3(), row.value4(), row.value5());
                }
            }
        }
        return outcomes;
    }

    /// What an answer says besides its judgement.
    private record Answered(Asked asked, Duration spent, boolean aided) {}

    /// What was answered, at the ranks of the answers.
    private @Nullable Answered[] answered(Map<UUID, Integer> ranks) {
        var versions = versions();
        var items = new HashMap<String, ItemId>();
        var answers = new @Nullable Answered[ranks.size()];
        try (var rows =
                db.select(
                                ANSWER.EVENT,
                                ANSWER.PACK,
                                ANSWER.ITEM,
                                ANSWER.ITEM_HASH,
                                ANSWER.HINTS,
                                ANSWER.MS.minus(ANSWER.MS_IDLE))
                        .from(ANSWER)
                        .where(ANSWER.PART.eq(0))
                        .fetchLazy()) {
            for (var row : rows) {
                var version = versions.get(row.value4());
                var rank = ranks.get(row.value1());
                if (version != null && rank != null) {
                    var item =
                            items.computeIfAbsent(
                                    row.value2() + row.value3(),
                                    _ -> new ItemId(row.value2(), row.value3()));
                    answers[rank] =
                            new Answered(
                                    asked(item, version),
                                    Duration.ofMillis(row.value6()),
                                    row.value5() > 0);
                }
            }
        }
        return answers;
    }

    private Map<String, Record4<String, String, String, String>> versions() {
        return db.select(
                        ITEM_VERSION.ITEM_HASH,
                        ITEM_VERSION.VERSION,
                        ITEM_VERSION.TOPIC,
                        ITEM_VERSION.LEVEL)
                .from(ITEM_VERSION)
                .fetchMap(ITEM_VERSION.ITEM_HASH);
    }

    private static Asked asked(ItemId item, Record4<String, String, String, String> version) {
        return new Asked(
                item, Version.parse(version.value2()), version.value3(), level(version.value4()));
    }

    private static Level level(String word) {
        return Level.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
