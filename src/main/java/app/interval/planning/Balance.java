package app.interval.planning;

import java.util.Comparator;
import java.util.stream.Stream;

/// How a day's time is shared between known and new items for the most recall on the day of the
/// interview: what adds most for its time gets it, whichever of the two it is.
public final class Balance {

    private static final Comparator<Rival> BEST =
            Comparator.comparingDouble(Rival::perSecond).reversed();

    private Balance() {}

    /// An item that may get some of the time.
    ///
    /// @param perSecond what it adds for each second
    /// @param seconds a usual answer takes
    /// @param isNew whether it was never met
    public record Rival(double perSecond, double seconds, boolean isNew) {}

    /// The part of the time that new items get, 0 to 1; a half where nothing gains.
    ///
    /// @param rivals what is worth an answer; items alike in value keep their order
    /// @param seconds the day has
    public static double newShare(Stream<Rival> rivals, long seconds) {
        var left = (double) seconds;
        var forNew = 0.0;
        var spent = 0.0;
        for (var next : rivals.sorted(BEST).toList()) {
            if (left <= 0) {
                break;
            }
            left -= next.seconds;
            spent += next.seconds;
            forNew += next.isNew ? next.seconds : 0;
        }
        return spent == 0 ? 0.5 : forNew / spent;
    }
}
