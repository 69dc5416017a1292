package app.interval.storage;

import static app.interval.storage.db.Tables.ITEM_VERSION;

import app.interval.domain.log.Event;
import app.interval.tuning.Archive;
import app.interval.tuning.Choice;
import app.interval.tuning.Kept;
import app.interval.tuning.Trial;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is kept of the memory model's parameters, in H2.
final class JooqArchive implements Archive {

    private final DSLContext db;
    private final LogRows log;
    private final JooqHistory history;
    private final Writing writing;

    JooqArchive(DSLContext db, LogRows log, Room room) {
        this.db = db;
        this.log = log;
        this.history = new JooqHistory(db);
        this.writing = new Writing(db, room);
    }

    @Override
    public List<Event> events() {
        return JooqHistory.read("cannot read the log", () -> MemoryLog.read(db));
    }

    @Override
    public long rows() {
        return JooqHistory.read("cannot count the log", () -> log.count(db));
    }

    @Override
    public Map<String, Double> ways() {
        return JooqHistory.read(
                "cannot read what was asked",
                () ->
                        db.select(ITEM_VERSION.ITEM_HASH, ITEM_VERSION.WAYS)
                                .from(ITEM_VERSION)
                                .fetchMap(ITEM_VERSION.ITEM_HASH, ITEM_VERSION.WAYS));
    }

    @Override
    public List<Kept> sets() {
        return JooqHistory.read("cannot read the parameters", () -> ParameterRows.all(db));
    }

    @Override
    public List<Event> choices() {
        return history.choices();
    }

    @Override
    public Optional<Trial> trial() {
        return JooqHistory.read(
                "cannot read when parameters were looked for", () -> StandingRows.trial(db));
    }

    @Override
    public void tried(Trial trial) {
        writing.write(
                "cannot note that parameters were looked for",
                tx -> {
                    StandingRows.putTrial(tx, log, trial);
                    return trial;
                });
    }

    @Override
    public boolean choose(Choice choice) {
        return writing.write("cannot store the parameters", tx -> store(tx, choice));
    }

    /// The last of the events is looked for, because they are stored all or none.
    private boolean store(DSLContext tx, Choice choice) {
        if (log.has(tx, choice.events().getLast().stamp().id())) {
            return true;
        }
        if (log.count(tx) != choice.rows()) {
            return false;
        }
        ParameterRows.note(tx, log.writer().device(), choice.next().set());
        var number = log.lastNumber(tx);
        for (var event : choice.events()) {
            number++;
            log.append(tx, event, number);
        }
        CardRows.replace(tx, choice.cards());
        StandingRows.putCards(tx, log, choice.next().parameters().id());
        choice.trial().ifPresent(trial -> StandingRows.putTrial(tx, log, trial));
        return true;
    }
}
