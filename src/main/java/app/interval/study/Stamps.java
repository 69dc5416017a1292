package app.interval.study;

import app.interval.domain.log.Stamp;

import java.util.UUID;

/// Where ids and the time come from.
public interface Stamps {

    /// An id nobody has used.
    UUID id();

    /// The first event of an action, now. The action has the name of its first event.
    Stamp stamp(UUID id);
}
