package app.interval.study;

import app.interval.domain.log.Context;

/// What the learner asks for: how long a session is to be, of what, and whether it counts.
///
/// @param context study moves the schedule and asks what is due and what is new; practice leaves it
///   as it is and asks anything, each item once
public record Request(Length length, Scope scope, Context context) {

    public Request {
        if (!context.equals(Context.STUDY) && !context.equals(Context.PRACTICE)) {
            throw new IllegalArgumentException("a session of " + context.word());
        }
    }

    /// A session of today's plan.
    public static Request of(Length length) {
        return new Request(length, new Scope.All(), Context.STUDY);
    }

    /// The same, leaving the schedule as it is.
    public Request asPractice() {
        return new Request(length, scope, Context.PRACTICE);
    }

    public boolean isPractice() {
        return context.equals(Context.PRACTICE);
    }
}
