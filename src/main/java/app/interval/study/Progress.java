package app.interval.study;

/// How far a session has come.
///
/// @param answered answers given
/// @param of answers the session is meant to have; 0 if it is measured in minutes
/// @param share part of the session that is over, 0 to 1
/// @param minutesLeft estimate from the learner's own pace in this session, rounded up
public record Progress(int answered, int of, double share, int minutesLeft) {}
