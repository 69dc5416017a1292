package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.study.Cancelled;
import app.interval.study.Result;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How the answers of the log went, in H2. Each table is read once from end to end and put together
/// here: joining them takes H2 several times as long.
final class Results {

    private static final Target NO_TARGET = new Target(0, new UUID(0, 0));

    private final DSLContext db;
    private final List<Head> heads = new ArrayList<>();
    private final Map<UUID, Event> takings = new HashMap<>();

    Results(DSLContext db) {
        this.db = db;
    }

    /// What was answered, and how sure the learner was.
    private record Given(ItemId item, boolean sure) {}

    /// How an answer was judged.
    private record Judged(UUID answer, Judgement judgement) {}

    /// As [app.interval.study.History#results()] says.
    List<Result> read() {
        readHeads();
        var order = ReplayOrder.of(heads.stream().map(Head::place).toList());
        heads.sort(Comparator.comparing(Head::place, order));
        var cancelled = Cancelled.actions(inOrder());
        heads.removeIf(head -> cancelled.contains(head.action()));
        var given = given();
        var judgements = judgements();
        return heads.stream()
                .flatMap(head ->
                        Stream.ofNullable(given.get(head.id()))
                                .flatMap(one ->
                                        Stream.ofNullable(judgements.get(head.id()))
                                                .map(j -> result(head, one, j))))
                .toList();
    }

    private static Result result(Head head, Given given, Judgement judgement) {
        return Result.of(given.item(), head.day(), given.sure(), judgement);
    }

    private List<Event> inOrder() {
        return heads.stream().flatMap(head -> Stream.ofNullable(takings.get(head.id()))).toList();
    }

    private void readHeads() {
        try (var rows =
                db.select(EVENT.ID, EVENT.ACTION, EVENT.DEVICE, EVENT.DEVICE_SEQ, EVENT.AT)
                        .select(EVENT.STUDY_DAY, EVENT.KIND, EVENT.TARGET)
                        .from(EVENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var device = row.get(EVENT.DEVICE);
                var place = new Place(device, row.get(EVENT.DEVICE_SEQ), row.get(EVENT.AT));
                var action = row.get(EVENT.ACTION);
                var head = new Head(row.get(EVENT.ID), action, row.get(EVENT.STUDY_DAY), place);
                heads.add(head);
                head.taking(row.get(EVENT.KIND), row.get(EVENT.TARGET))
                        .ifPresent(event -> takings.put(head.id(), event));
            }
        }
    }

    private Map<UUID, Given> given() {
        var items = new HashMap<String, ItemId>();
        var given = new HashMap<UUID, Given>();
        try (var rows =
                db.select(ANSWER.EVENT, ANSWER.PACK, ANSWER.ITEM, ANSWER.CERTAINTY)
                        .select(ANSWER.DONT_KNOW)
                        .from(ANSWER)
                        .fetchLazy()) {
            for (var row : rows) {
                var name = row.get(ANSWER.PACK) + "/" + row.get(ANSWER.ITEM);
                var item = items.computeIfAbsent(name, ItemId::parse);
                var sure = isSure(row.get(ANSWER.CERTAINTY)) && !row.get(ANSWER.DONT_KNOW);
                given.put(row.get(ANSWER.EVENT), new Given(item, sure));
            }
        }
        return given;
    }

    private static boolean isSure(@Nullable Integer certainty) {
        return certainty != null && certainty == Certainty.SURE.number();
    }

    /// By answer, the newest judgement that counts; the answer's own is the first, wherever it
    /// stands.
    private Map<UUID, Judgement> judgements() {
        var all = allJudgements();
        var newest = new HashMap<UUID, Judgement>();
        for (var head : heads) {
            var judged = all.get(head.id());
            if (judged != null && judged.answer().equals(head.id())) {
                newest.putIfAbsent(head.id(), judged.judgement());
            } else if (judged != null) {
                newest.put(judged.answer(), judged.judgement());
            }
        }
        return newest;
    }

    private Map<UUID, Judged> allJudgements() {
        var all = new HashMap<UUID, Judged>();
        try (var rows =
                db.select(JUDGEMENT.EVENT, JUDGEMENT.ANSWER, JUDGEMENT.FULLY_RIGHT)
                        .select(JUDGEMENT.SHARE, JUDGEMENT.SELF_GRADED, JUDGEMENT.GRADE)
                        .from(JUDGEMENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var outcome =
                        new Outcome(
                                row.get(JUDGEMENT.FULLY_RIGHT),
                                row.get(JUDGEMENT.SHARE),
                                row.get(JUDGEMENT.SELF_GRADED));
                var judgement =
                        new Judgement(outcome, Remarks.NONE, scheduled(row.get(JUDGEMENT.GRADE)));
                all.put(row.get(JUDGEMENT.EVENT), new Judged(row.get(JUDGEMENT.ANSWER), judgement));
            }
        }
        return all;
    }

    /// Nothing but the grade is looked at.
    private static Optional<Scheduled> scheduled(@Nullable Integer grade) {
        return grade == null
                ? Optional.empty()
                : Optional.of(new Scheduled(Grade.of(grade), 0, Instant.EPOCH, 0, NO_TARGET));
    }
}
