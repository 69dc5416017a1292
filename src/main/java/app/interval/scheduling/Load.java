package app.interval.scheduling;

import java.time.LocalDate;

/// What is due already, as far as choosing a day for one more item needs to know.
public interface Load {

    /// Nothing is due on any day.
    Load NONE =
            new Load() {
                @Override
                public int due(LocalDate day) {
                    return 0;
                }

                @Override
                public boolean hasSibling(LocalDate day) {
                    return false;
                }
            };

    /// How many other items are due on that day of study.
    int due(LocalDate day);

    /// Whether another item of the same objective is due on that day.
    boolean hasSibling(LocalDate day);
}
