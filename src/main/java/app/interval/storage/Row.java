package app.interval.storage;

import static app.interval.storage.db.Tables.EVENT;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;

import org.jooq.Record;

import java.util.UUID;

/// An event with its place in the log of the device that wrote it.
record Row(Event event, UUID device, long number) {

    static Row of(Record row) {
        return new Row(EventRows.toEvent(row), row.get(EVENT.DEVICE), row.get(EVENT.DEVICE_SEQ));
    }

    Place place() {
        return new Place(device, number, event.stamp().at());
    }

    boolean takesBack() {
        return event instanceof Undone || event instanceof Redone;
    }
}
