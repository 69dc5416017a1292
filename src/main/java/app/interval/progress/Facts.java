package app.interval.progress;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import java.time.Duration;

/// What an item was when it was asked.
///
/// @param expected time an informed person needs
/// @param selfGraded whether the learner is the judge, unless an answer says otherwise
public record Facts(ItemType type, Objective objective, Duration expected, boolean selfGraded) {}
