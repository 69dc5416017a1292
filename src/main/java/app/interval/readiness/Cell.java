package app.interval.readiness;

import app.interval.domain.Level;

/// A topic at a level: what questions are asked about, and what one is ready for or not.
///
/// @param topic `area/topic`
public record Cell(String topic, Level level) {}
