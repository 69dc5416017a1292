package app.interval.tuning;

import java.util.UUID;

/// When parameters were looked for last.
///
/// @param parameters in force afterwards
/// @param rows of the log that were looked at
public record Trial(UUID parameters, long rows) {}
