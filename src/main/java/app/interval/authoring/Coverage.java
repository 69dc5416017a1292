package app.interval.authoring;

import app.interval.bank.Authoring.Status;
import app.interval.domain.Level;

import java.util.List;
import java.util.Map;

/// How far a bank has come: what it has of what its plan asks for, and how sound that is. Retired
/// items are counted by status alone; drafts count as there.
///
/// @param statuses number of items in each; each has a number
/// @param demands what the bank must have besides the numbers of its plan
public record Coverage(
        Plan plan,
        Map<Status, Integer> statuses,
        List<Tier> tiers,
        Beliefs beliefs,
        List<Demand> demands) {

    public Coverage {
        statuses = Map.copyOf(statuses);
        tiers = List.copyOf(tiers);
        demands = List.copyOf(demands);
    }

    /// What there is of what is planned.
    ///
    /// @param areas by level, in the order of the curriculum
    /// @param types by level, in their usual order
    public record Plan(List<Row> areas, List<Row> types) {

        public Plan {
            areas = List.copyOf(areas);
            types = List.copyOf(types);
        }
    }

    /// One area or type.
    ///
    /// @param levels every level has its count
    public record Row(String name, Map<Level, Count> levels, Count all) {

        public Row {
            levels = Map.copyOf(levels);
        }

        /// Whether every level has about what the plan wants.
        public boolean follows() {
            return levels.values().stream().allMatch(Count::follows);
        }
    }

    /// Items that there are and that are planned.
    public record Count(int present, int planned) {

        private static final int TOLERANCE = 5;

        /// Whether the plan is met within a fifth or one item, whichever is more.
        public boolean follows() {
            return Math.abs(present - planned) <= Math.max(1.0, (double) planned / TOLERANCE);
        }
    }

    /// Topics of one tier, 1 being the core.
    ///
    /// @param atLevel how many have an item at the level
    /// @param atAny how many have an item at all
    /// @param atAll how many have an item at each level
    public record Tier(int tier, int topics, Map<Level, Integer> atLevel, int atAny, int atAll) {

        public Tier {
            atLevel = Map.copyOf(atLevel);
        }
    }

    /// Misconceptions and how often the bank's items have an answer for them.
    ///
    /// @param unused in alphabetical order
    /// @param frequent those of five items and more, the most frequent first
    public record Beliefs(int registered, List<String> unused, Map<String, Integer> frequent) {

        public Beliefs {
            unused = List.copyOf(unused);
        }
    }

    /// One thing that a bank must have.
    ///
    /// @param present what there is
    /// @param wanted what there must be at least
    /// @param lacking names of what is missing, where that can be named
    public record Demand(String what, int present, int wanted, List<String> lacking) {

        public Demand {
            lacking = List.copyOf(lacking);
        }

        public boolean isMet() {
            return present >= wanted;
        }
    }

    /// Whether the bank has all that it must have, and as many of each kind as planned.
    public boolean isComplete() {
        return demands.stream().allMatch(Demand::isMet)
                && plan.areas().stream().allMatch(Row::follows);
    }
}
