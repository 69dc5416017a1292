package app.interval.study;

import app.interval.domain.item.ItemFacts;

/// A known item and when it is wanted again.
///
/// @param recall how likely it is remembered now, 0 to 1
public record Coming(ItemFacts facts, Comeback back, double recall) {}
