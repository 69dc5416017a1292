package app.interval.storage;

import java.time.Instant;
import java.util.UUID;

/// Where an event stands in the log: written by `device` as its event number `number`, at `at` by
/// its clock.
record Place(UUID device, long number, Instant at) {}
