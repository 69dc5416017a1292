package app.interval.domain.log;

import app.interval.domain.Grade;
import app.interval.domain.Level;

import java.util.List;
import java.util.Map;

/// What the learner says of an answer after comparing it with a model answer.
public sealed interface Assessment {

    /// What is kept of it beside the grade.
    Remarks remarks();

    /// How well it went, in the learner's own words; of a flashcard or of code.
    ///
    /// @param ticks numbers, from 1, of the points found
    record Graded(Grade grade, List<Integer> ticks) implements Assessment {

        public Graded {
            ticks = List.copyOf(ticks);
        }

        @Override
        public Remarks remarks() {
            return Remarks.ticked(ticks);
        }
    }

    /// What it sounded like by the dimensions of a rubric; how well it went follows from that.
    ///
    /// @param levels as in [Remarks]
    record Rated(Map<Integer, Level> levels) implements Assessment {

        public Rated {
            levels = Map.copyOf(levels);
        }

        @Override
        public Remarks remarks() {
            return new Remarks(List.of(), levels);
        }
    }
}
