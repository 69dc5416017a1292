package app.interval.planning;

/// An item a plan has to do with, seen from now.
///
/// @param dueInDays until it is due, below 0 if it is overdue; 0 if it was never answered
public record Prospect(Candidate candidate, double dueInDays) {}
