package app.interval.ui.home;

import app.interval.study.Request;
import app.interval.study.Unfinished;

import java.util.function.Consumer;

/// Where one can go from home.
///
/// @param begin to a new session
/// @param resume to the one that was left
/// @param mistakes to what was answered surely and wrongly
public record Ways(Consumer<Request> begin, Consumer<Unfinished> resume, Runnable mistakes) {}
