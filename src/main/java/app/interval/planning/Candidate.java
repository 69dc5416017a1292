package app.interval.planning;

import app.interval.domain.ItemId;
import app.interval.domain.Memory;

import java.util.Optional;

/// An item that may be studied now.
///
/// @param memory none if it was never answered
/// @param idleDays days since the last answer, 0 if there is none
/// @param weight what recalling it on the day is worth, relative to the others
/// @param seconds an answer takes, without what a failure adds
public record Candidate(
        ItemId item, Optional<Memory> memory, double idleDays, double weight, double seconds) {

    public Candidate {
        if (!(idleDays >= 0) || !(weight >= 0) || !(seconds > 0)) {
            throw new IllegalArgumentException(
                    "idle %s days, weight %s, %s seconds".formatted(idleDays, weight, seconds));
        }
    }
}
