package app.interval.bank;

import app.interval.domain.item.Version;

/// Somebody answered an item without its key: a line of `reviews.csv`.
///
/// @param item id of what was read
/// @param version that the item had when the reading was over
/// @param agreed whether the answer was the key
/// @param line in the file, from 1
public record Reading(String item, Version version, boolean agreed, int line) {}
