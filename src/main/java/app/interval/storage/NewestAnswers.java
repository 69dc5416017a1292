package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.ITEM_VERSION;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;
import app.interval.scheduling.Tempo.Timed;
import app.interval.study.Cancelled;
import app.interval.study.Grades;
import app.interval.study.Grades.Given;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// The end of the log, as far as it says how fast the learner is and how their answers are graded.
/// Each device is read from its newest row back until it alone would have answers enough: what
/// takes back or puts in order what it wrote then is among what it wrote later.
final class NewestAnswers {

    /// Sessions, judgements and what was taken back lie between the answers.
    private static final int ROWS = Tempo.WINDOW + Tempo.WINDOW / 4;

    private static final Field<Long> ACTIVE = ANSWER.MS.minus(ANSWER.MS_IDLE);

    private final DSLContext db;
    private final Map<String, Optional<ItemType>> types;

    NewestAnswers(DSLContext db) {
        this.db = db;
        this.types =
                db.select(ITEM_VERSION.ITEM_HASH, ITEM_VERSION.TYPE)
                        .from(ITEM_VERSION)
                        .fetchMap(row -> row.value1(), row -> ItemType.of(row.value2()));
    }

    /// One row.
    ///
    /// @param taking the event, if it takes something back
    /// @param answer if it is one
    /// @param judged if it judges an answer
    private record Told(
            Head head, Optional<Event> taking, Optional<Answer> answer, Optional<Judged> judged) {}

    /// @param told what it says of the tempo
    private record Answer(boolean isFirst, Optional<Timed> told) {}

    /// @param grade none if it moved no schedule
    private record Judged(UUID answer, Optional<Grade> grade) {}

    /// How fast the learner is.
    Tempo tempo() {
        return new Tempo(
                live(rows()).stream()
                        .flatMap(row -> row.answer().map(Answer::told).stream())
                        .toList());
    }

    /// How often each grade was given. An answer's own judgement is its first, wherever it stands.
    GradeTally grades() {
        var live = live(rows());
        var grades = new HashMap<UUID, Optional<Grade>>();
        for (var row : live) {
            row.judged()
                    .ifPresent(given -> {
                        if (row.answer().isPresent()) {
                            grades.putIfAbsent(given.answer(), given.grade());
                        } else {
                            grades.put(given.answer(), given.grade());
                        }
                    });
        }
        return Grades.tally(
                live.stream()
                        .flatMap(row -> row.answer().stream().map(one -> given(row, one, grades)))
                        .toList());
    }

    private static Given given(Told row, Answer answer, Map<UUID, Optional<Grade>> grades) {
        var id = row.head().id();
        return new Given(id, answer.isFirst(), grades.getOrDefault(id, Optional.empty()));
    }

    private List<Told> rows() {
        var rows = new ArrayList<Told>();
        for (var device : db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE)) {
            rows.addAll(end(device));
        }
        var order = ReplayOrder.of(rows.stream().map(row -> row.head().place()).toList());
        rows.sort(Comparator.comparing(row -> row.head().place(), order));
        return rows;
    }

    private List<Told> end(UUID device) {
        var count = ROWS;
        var rows = newest(device, count);
        while (rows.size() == count && answers(rows) < Tempo.WINDOW) {
            count *= 2;
            rows = newest(device, count);
        }
        return rows;
    }

    private static long answers(Collection<Told> rows) {
        return live(rows).stream().filter(row -> row.answer().isPresent()).count();
    }

    /// What was not taken back.
    private static List<Told> live(Collection<Told> rows) {
        var cancelled =
                Cancelled.actions(rows.stream().flatMap(row -> row.taking().stream()).toList());
        return rows.stream().filter(row -> !cancelled.contains(row.head().action())).toList();
    }

    /// The last rows `device` wrote, in the order in which it did.
    private List<Told> newest(UUID device, int count) {
        try (var rows =
                db.select(EVENT.ID, EVENT.ACTION, EVENT.STUDY_DAY, EVENT.DEVICE_SEQ, EVENT.AT)
                        .select(EVENT.KIND, EVENT.TARGET)
                        .select(ANSWER.ITEM_HASH, ANSWER.HINTS, ANSWER.R_BEFORE, ACTIVE)
                        .select(
                                JUDGEMENT.ANSWER,
                                JUDGEMENT.FULLY_RIGHT,
                                JUDGEMENT.SELF_GRADED,
                                JUDGEMENT.GRADE)
                        .from(EVENT)
                        .leftJoin(ANSWER)
                        .on(ANSWER.EVENT.eq(EVENT.ID))
                        .leftJoin(JUDGEMENT)
                        .on(JUDGEMENT.EVENT.eq(EVENT.ID))
                        .where(EVENT.DEVICE.eq(device))
                        .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                        .limit(count)
                        .fetchLazy()) {
            return rows.stream().map(row -> told(row, device)).toList().reversed();
        }
    }

    private Told told(Record row, UUID device) {
        var place = new Place(device, row.get(EVENT.DEVICE_SEQ), row.get(EVENT.AT));
        var head =
                new Head(row.get(EVENT.ID), row.get(EVENT.ACTION), row.get(EVENT.STUDY_DAY), place);
        var kind = row.get(EVENT.KIND);
        var judged =
                Optional.ofNullable(row.get(JUDGEMENT.ANSWER))
                        .map(answer -> new Judged(answer, grade(row)));
        return new Told(head, head.taking(kind, row.get(EVENT.TARGET)), answer(kind, row), judged);
    }

    private static Optional<Grade> grade(Record row) {
        return Optional.ofNullable(row.get(JUDGEMENT.GRADE)).map(Grade::of);
    }

    private Optional<Answer> answer(String kind, Record row) {
        var isFirst = row.get(ANSWER.R_BEFORE) == null;
        return switch (kind) {
            case "answer" ->
                    Optional.of(
                            new Answer(
                                    isFirst,
                                    types.getOrDefault(row.get(ANSWER.ITEM_HASH), Optional.empty())
                                            .flatMap(type -> timed(type, row))));
            case "submitted" -> Optional.of(new Answer(isFirst, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Timed> timed(ItemType type, Record row) {
        var spent = new Spent(Duration.ofMillis(row.get(ACTIVE)), Duration.ZERO);
        var effort =
                new Effort(
                        row.get(ANSWER.HINTS), 1, Optional.empty(), OptionalDouble.empty(), spent);
        var right = row.get(JUDGEMENT.FULLY_RIGHT);
        var outcome = new Outcome(right, right ? 1 : 0, row.get(JUDGEMENT.SELF_GRADED));
        return Timed.of(type, effort, outcome, row.get(JUDGEMENT.GRADE) != null);
    }
}
