package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.ITEM_VERSION;
import static app.interval.storage.db.Tables.MEMORY;
import static app.interval.storage.db.Tables.STANDING;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;
import app.interval.study.Drafts;
import app.interval.study.Journal;
import app.interval.study.Result;
import app.interval.study.Spending;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The journal in H2. jOOQ types stop at this package: records come in, domain values go out.
final class JooqJournal implements Journal {

    private final DSLContext db;
    private final LogRows log;
    private final JooqHistory history;
    private final Writing writing;
    private final Drafts drafts;

    /// @param room what is left for the file to grow
    JooqJournal(DSLContext db, LogRows log, Room room, Drafts drafts) {
        this.drafts = drafts;
        this.db = db;
        this.log = log;
        this.writing = new Writing(db, room);
        this.history = new JooqHistory(db);
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public List<Event> events() {
        return history.events();
    }

    @Override
    public List<Event> eventsOf(ItemId item) {
        return history.eventsOf(item);
    }

    @Override
    public List<Event> wishes() {
        return history.wishes();
    }

    @Override
    public List<Event> marks() {
        return history.marks();
    }

    @Override
    public List<Result> results() {
        return history.results();
    }

    @Override
    public List<UUID> leftSessions(int marks) {
        return history.leftSessions(marks);
    }

    @Override
    public List<Event> session(UUID start) {
        return history.session(start);
    }

    @Override
    public List<Event> documents() {
        return history.documents();
    }

    @Override
    public boolean isBlank() {
        return history.isBlank();
    }

    @Override
    public Optional<Instant> newest() {
        return JooqHistory.read("cannot read when the log was written", () -> log.newest(db));
    }

    /// The last of the move's events is looked for, because they are stored all or none.
    @Override
    public void record(Move move) {
        write(
                "cannot store the move",
                tx -> {
                    if (!log.has(tx, move.events().getLast().stamp().id())) {
                        append(tx, move);
                    }
                });
    }

    @Override
    public Map<ItemId, Known> cards() {
        return JooqHistory.read(
                "cannot read the cards",
                () ->
                        db.selectFrom(MEMORY)
                                .fetchMap(
                                        row -> new ItemId(row.getPack(), row.getItem()),
                                        CardRows::toCard));
    }

    @Override
    public int newItemsOn(LocalDate day) {
        return JooqHistory.read(
                "cannot count the new items",
                () ->
                        db.fetchCount(
                                DSL.selectDistinct(ANSWER.PACK, ANSWER.ITEM)
                                        .from(EVENT)
                                        .join(ANSWER)
                                        .on(ANSWER.EVENT.eq(EVENT.ID))
                                        .join(MEMORY)
                                        .on(MEMORY.PACK.eq(ANSWER.PACK))
                                        .and(MEMORY.ITEM.eq(ANSWER.ITEM))
                                        .where(EVENT.STUDY_DAY.eq(day))
                                        .and(ANSWER.CONTEXT.eq(Context.STUDY.word()))
                                        .and(ANSWER.R_BEFORE.isNull())));
    }

    @Override
    public Duration spentOn(LocalDate day) {
        return JooqHistory.read(
                "cannot read what the day was spent on",
                () -> Spending.of(history.sessionsOn(day)));
    }

    @Override
    public Tempo tempo() {
        return JooqHistory.read(
                "cannot read the newest answers", () -> new NewestAnswers(db).tempo());
    }

    @Override
    public GradeTally grades() {
        return JooqHistory.read(
                "cannot read the newest grades", () -> new NewestAnswers(db).grades());
    }

    @Override
    public boolean current(ParameterSet parameters) {
        return JooqHistory.read(
                "cannot read what the cards stand for",
                () ->
                        db.fetchExists(
                                STANDING,
                                STANDING.NAME
                                        .eq(StandingRows.CARDS)
                                        .and(STANDING.LOG_ROWS.eq(log.count(db)))
                                        .and(STANDING.DEVICE.eq(log.writer().device()))
                                        .and(STANDING.DEVICE_SEQ.eq(log.lastNumber(db)))
                                        .and(STANDING.PARAMETERS.eq(parameters.id()))));
    }

    @Override
    public void rebuild(Collection<Known> cards, ParameterSet parameters) {
        write(
                "cannot rebuild the cards",
                tx -> {
                    ParameterRows.note(tx, log.writer().device(), parameters);
                    CardRows.replace(tx, cards);
                    StandingRows.putCards(tx, log, parameters.id());
                });
    }

    private void append(DSLContext tx, Move move) {
        var number = log.lastNumber(tx);
        for (var event : move.events()) {
            number++;
            log.append(tx, event, number);
        }
        move.asked()
                .ifPresent(facts ->
                        tx.insertInto(ITEM_VERSION)
                                .set(ItemVersionRows.toRow(facts))
                                .onDuplicateKeyIgnore()
                                .execute());
        move.cards().forEach(card -> put(tx, card));
        tx.update(STANDING)
                .set(STANDING.DEVICE_SEQ, number)
                .set(STANDING.LOG_ROWS, STANDING.LOG_ROWS.plus(move.events().size()))
                .where(STANDING.NAME.eq(StandingRows.CARDS))
                .execute();
    }

    private static void put(DSLContext tx, CardState card) {
        switch (card) {
            case Fresh(var item) ->
                    tx.deleteFrom(MEMORY)
                            .where(MEMORY.PACK.eq(item.pack()))
                            .and(MEMORY.ITEM.eq(item.item()))
                            .execute();
            case Known known -> {
                var row = CardRows.toRow(known);
                tx.insertInto(MEMORY).set(row).onDuplicateKeyUpdate().set(row).execute();
            }
        }
    }

    private void write(String failure, Consumer<DSLContext> work) {
        writing.write(
                failure,
                tx -> {
                    work.accept(tx);
                    return tx;
                });
    }
}
