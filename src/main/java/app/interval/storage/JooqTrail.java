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
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Stamp;
import app.interval.progress.Trace;
import app.interval.progress.Trace.Asked;
import app.interval.progress.Trace.Sat;
import app.interval.progress.Trail;
import app.interval.study.Cancelled;

import org.jooq.DSLContext;
import org.jooq.Record4;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The answers of the log in H2. Each table is read once from end to end and put together here:
/// joining a hundred thousand rows by their ids takes H2 several times as long.
final class JooqTrail implements Trail {

    private final DSLContext db;

    JooqTrail(DSLContext db) {
        this.db = db;
    }

    /// An event without its contents.
    private record Head(UUID id, UUID action, LocalDate day, Place place) {}

    /// How an answer was judged, by the event `by`.
    private record Judged(UUID by, UUID answer, Outcome outcome) {}

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
        var outcomes = outcomes(heads, cancelled);
        var answers = answered();
        var traces = new ArrayList<Trace>();
        for (var head : heads) {
            var answer = answers.get(head.id());
            if (answer != null) {
                var outcome =
                        Optional.ofNullable(outcomes.get(head.id()))
                                .filter(_ -> !cancelled.contains(head.action()));
                var sat = new Sat(head.day(), answer.spent());
                traces.add(new Trace(answer.asked(), sat, answer.aided(), outcome));
            }
        }
        return traces;
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
                taking(head, row.value7(), row.value8())
                        .ifPresent(event -> takings.put(head.id(), event));
            }
        }
    }

    private static Optional<Event> taking(Head head, String kind, String target) {
        return switch (kind) {
            case "undo" -> Optional.of(new Undone(stamp(head), UUID.fromString(target)));
            case "redo" -> Optional.of(new Redone(stamp(head), UUID.fromString(target)));
            default -> Optional.empty();
        };
    }

    private static Stamp stamp(Head head) {
        Instant at = head.place().at();
        return new Stamp(head.id(), head.action(), at, ZoneOffset.UTC, head.day());
    }

    /// The outcome of each answer by its newest judgement that counts; the answer's own is the
    /// first, wherever it stands.
    private Map<UUID, Outcome> outcomes(List<Head> heads, Set<UUID> cancelled) {
        var judged = new HashMap<UUID, Judged>();
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
                var outcome = new Outcome(row.value3(), row.value4(), row.value5());
                judged.put(row.value1(), new Judged(row.value1(), row.value2(), outcome));
            }
        }
        var outcomes = new HashMap<UUID, Outcome>();
        for (var head : heads) {
            var by = judged.get(head.id());
            if (by != null && !cancelled.contains(head.action())) {
                if (by.by().equals(by.answer())) {
                    outcomes.putIfAbsent(by.answer(), by.outcome());
                } else {
                    outcomes.put(by.answer(), by.outcome());
                }
            }
        }
        return outcomes;
    }

    /// What an answer says besides its judgement.
    private record Answered(Asked asked, Duration spent, boolean aided) {}

    private Map<UUID, Answered> answered() {
        var versions = versions();
        var items = new HashMap<String, ItemId>();
        var answers = new HashMap<UUID, Answered>();
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
                if (version != null) {
                    var item =
                            items.computeIfAbsent(
                                    row.value2() + row.value3(),
                                    _ -> new ItemId(row.value2(), row.value3()));
                    answers.put(
                            row.value1(),
                            new Answered(
                                    asked(item, version),
                                    Duration.ofMillis(row.value6()),
                                    row.value5() > 0));
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
