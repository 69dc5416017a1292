package app.interval.study;

import app.interval.domain.Settings;

import java.time.LocalDate;
import java.time.LocalTime;

/// The learner's present.
///
/// @param day the day of study
/// @param time by the clock on the wall
/// @param settings the wishes in force
public record Present(LocalDate day, LocalTime time, Settings settings) {}
