package app.interval.planning;

import app.interval.planning.Planner.Choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How a day's time is shared between known and new items for the most recall on the day of the
/// interview: what adds most for its time gets it, whichever of the two it is.
public final class Balance {

    private Balance() {}

    /// The part of the time that new items get, 0 to 1; a half where nothing gains.
    ///
    /// @param fresh as many as may be met
    /// @param seconds the day has
    public static double newShare(List<Choice> known, List<Choice> fresh, long seconds) {
        var left = (double) seconds;
        var forNew = 0.0;
        var spent = 0.0;
        for (var next : best(known, fresh)) {
            if (left <= 0) {
                break;
            }
            var takes = next.choice.cost().seconds();
            left -= takes;
            spent += takes;
            forNew += next.isNew ? takes : 0;
        }
        return spent == 0 ? 0.5 : forNew / spent;
    }

    private static List<Rival> best(List<Choice> known, List<Choice> fresh) {
        return Stream.concat(
                        known.stream().map(choice -> new Rival(choice, false)),
                        fresh.stream().map(choice -> new Rival(choice, true)))
                .filter(rival -> rival.choice.isWorthwhile())
                .sorted(Comparator.comparingDouble(rival -> -rival.choice.perSecond()))
                .toList();
    }

    private record Rival(Choice choice, boolean isNew) {}
}
