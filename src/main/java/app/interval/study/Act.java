package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Buried;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Starred;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Unstarred;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Stamp;

import java.util.EnumSet;
import java.util.Set;

/// What can be done with an item besides answering it.
public enum Act {
    /// It is one of those to be found again.
    STAR(Done.Kind.STAR),
    UNSTAR(Done.Kind.UNSTAR),
    /// It is not asked until it is taken up again.
    SUSPEND(Done.Kind.SUSPEND),
    RESUME(Done.Kind.RESUME),
    /// It is not asked for the rest of the day.
    BURY(Done.Kind.BURY);

    private final Done.Kind kind;

    Act(Done.Kind kind) {
        this.kind = kind;
    }

    Done.Kind kind() {
        return kind;
    }

    /// What can be done with `item` now.
    ///
    /// @param asked whether it is asked
    static Set<Act> of(ItemId item, Marks marks, boolean asked) {
        var acts = EnumSet.noneOf(Act.class);
        acts.add(marks.starred().contains(item) ? UNSTAR : STAR);
        acts.add(marks.aside().containsKey(item) ? RESUME : SUSPEND);
        if (asked) {
            acts.add(BURY);
        }
        return acts;
    }

    Event event(Stamp stamp, ItemId item) {
        return switch (this) {
            case STAR -> new Starred(stamp, item);
            case UNSTAR -> new Unstarred(stamp, item);
            case SUSPEND -> new Suspended(stamp, item, Why.WISH);
            case RESUME -> new Resumed(stamp, item);
            case BURY -> new Buried(stamp, item);
        };
    }
}
