package app.interval.domain.item;

import app.interval.domain.ItemId;
import app.interval.domain.Level;

import java.time.Duration;

/// What lists, models and the log need to know of an item besides its texts.
public record ItemFacts(
        Edition edition, ItemType type, Objective objective, Label label, Demand demand) {

    /// How the item is called in lists. Its title may hint at the answer, so it is shown
    /// afterwards.
    ///
    /// @param difficulty 1 to 3 within the level; orders new items inside a topic and level
    public record Label(String title, int difficulty) {

        public Label {
            if (difficulty < 1 || difficulty > 3) {
                throw new IllegalArgumentException("difficulty " + difficulty);
            }
        }
    }

    /// What answering takes.
    ///
    /// @param expected time an informed person needs
    /// @param ways number of different answers a guesser can choose among; 0 where nothing is
    ///   chosen
    /// @param selfGraded whether the learner is the judge
    public record Demand(Duration expected, double ways, boolean selfGraded) {}

    public ItemId id() {
        return edition.id();
    }

    public Level level() {
        return objective.level();
    }

    public String topic() {
        return objective.topic();
    }

    public String area() {
        return objective.area();
    }

    public Duration expected() {
        return demand.expected();
    }
}
