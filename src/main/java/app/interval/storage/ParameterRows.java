package app.interval.storage;

import static app.interval.storage.db.Tables.PARAMETER_SET;

import app.interval.domain.ParameterSet;
import app.interval.storage.db.tables.records.ParameterSetRecord;
import app.interval.tuning.Kept;
import app.interval.tuning.Kept.Losses;

import org.jooq.DSLContext;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sets of parameters as rows of the log.
final class ParameterRows {

    private ParameterRows() {}

    /// Published parameters; the same row on every machine, so they have no time of their own.
    static void note(DSLContext tx, UUID device, ParameterSet parameters) {
        note(tx, device, new Kept(parameters, Instant.EPOCH, 0, Optional.empty()));
    }

    /// Nothing if the set is there already.
    static void note(DSLContext tx, UUID device, Kept set) {
        var row = new ParameterSetRecord();
        row.setId(set.parameters().id());
        row.setDevice(device);
        row.setMadeAt(set.madeAt());
        row.setModel(set.parameters().model());
        row.setWeights(Responses.json(set.parameters().weights()));
        row.setReviews((long) set.answers());
        set.losses()
                .ifPresent(losses -> {
                    row.setLossBefore(losses.before());
                    row.setLossAfter(losses.after());
                });
        tx.insertInto(PARAMETER_SET).set(row).onDuplicateKeyIgnore().execute();
    }

    static List<Kept> all(DSLContext db) {
        return db.selectFrom(PARAMETER_SET)
                .orderBy(PARAMETER_SET.MADE_AT, PARAMETER_SET.ID)
                .fetch(ParameterRows::toKept);
    }

    private static Kept toKept(ParameterSetRecord row) {
        var parameters = new ParameterSet(row.getId(), row.getModel(), weights(row));
        var before = Optional.ofNullable(row.getLossBefore());
        var after = Optional.ofNullable(row.getLossAfter());
        return new Kept(
                parameters,
                row.getMadeAt(),
                Math.toIntExact(row.getReviews()),
                before.flatMap(b -> after.map(a -> new Losses(b, a))));
    }

    /// None where a newer program writes them otherwise.
    private static List<Double> weights(ParameterSetRecord row) {
        try {
            return Responses.reals(row.getWeights());
        } catch (UncheckedIOException _) {
            return List.of();
        }
    }
}
