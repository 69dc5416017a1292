package app.interval.domain;

import app.interval.domain.Settings.Spacing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Optional;

/// One thing the learner said about how to study. Each is an event of the log, because estimates
/// and plans depend on it; what looks nice and changes no figure is no wish. Keys change none and
/// are wishes all the same: hands learn them, so they go wherever the data goes.
public sealed interface Wish {

    /// `settings` with this wish fulfilled.
    Settings in(Settings settings);

    /// The seniority of the interview.
    record Aim(Level level) implements Wish {

        @Override
        public Settings in(Settings settings) {
            return settings.with(new Settings.Goal(level, settings.goal().interview()));
        }
    }

    /// The day of the interview; empty: none is known.
    record Interview(Optional<LocalDate> day) implements Wish {

        @Override
        public Settings in(Settings settings) {
            return settings.with(new Settings.Goal(settings.goal().level(), day));
        }
    }

    /// Time for study, in minutes a day.
    record Minutes(int aDay) implements Wish {

        public static final int LEAST = 5;
        public static final int MOST = 480;

        public Minutes {
            within(aDay, LEAST, MOST);
        }

        @Override
        public Settings in(Settings settings) {
            return settings.with(
                    new Settings.Pace(
                            aDay, settings.pace().newItems(), settings.pace().newShare()));
        }
    }

    /// At most so many items a day that were never answered before; 0: only repeat.
    record NewItems(int aDay) implements Wish {

        public static final int MOST = 100;

        public NewItems {
            within(aDay, 0, MOST);
        }

        @Override
        public Settings in(Settings settings) {
            return settings.with(
                    new Settings.Pace(settings.pace().minutes(), aDay, settings.pace().newShare()));
        }
    }

    /// Desired retention: the share of due items that should still be remembered.
    record Retention(double share) implements Wish {

        public static final double LEAST = 0.80;
        public static final double MOST = 0.97;

        public Retention {
            if (!(share >= LEAST && share <= MOST)) {
                throw new IllegalArgumentException("desired retention " + share);
            }
        }

        @Override
        public Settings in(Settings settings) {
            return settings.retaining(share);
        }
    }

    /// Local time at which a day of study begins.
    record DayStart(LocalTime time) implements Wish {

        @Override
        public Settings in(Settings settings) {
            return settings.with(time);
        }
    }

    /// Share of the minutes for items never answered before, while both those and repetitions last.
    record NewShare(double share) implements Wish {

        public NewShare {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share of new items " + share);
            }
        }

        @Override
        public Settings in(Settings settings) {
            var pace = settings.pace();
            return settings.with(new Settings.Pace(pace.minutes(), pace.newItems(), share));
        }
    }

    /// The longest interval, in days.
    record Longest(int days) implements Wish {

        public static final int LEAST = 7;

        public Longest {
            within(days, LEAST, Settings.Spacing.LONGEST);
        }

        @Override
        public Settings in(Settings settings) {
            var spacing = settings.spacing();
            return settings.with(new Spacing(spacing.retention(), days, spacing.ease()));
        }
    }

    /// How much is to come back on one day of the week.
    record EasyDay(DayOfWeek day, Ease ease) implements Wish {

        @Override
        public Settings in(Settings settings) {
            var spacing = settings.spacing();
            var week = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
            week.putAll(spacing.ease());
            week.put(day, ease);
            return settings.with(new Spacing(spacing.retention(), spacing.longest(), week));
        }
    }

    /// The key for something that can be done. Which there are is the screen's business.
    ///
    /// @param action what the key does, in small letters and hyphens
    /// @param chord the key, without blanks; empty: the usual one
    record OwnKey(String action, Optional<String> chord) implements Wish {

        public OwnKey {
            if (!action.matches("[a-z-]+") || !chord.map(OwnKey::isWord).orElse(true)) {
                throw new IllegalArgumentException(action + " by " + chord);
            }
        }

        private static boolean isWord(String chord) {
            return chord.matches("\\S+");
        }

        @Override
        public Settings in(Settings settings) {
            var keys = new HashMap<>(settings.keys());
            keys.remove(action);
            chord.ifPresent(own -> keys.put(action, own));
            return settings.with(keys);
        }
    }

    private static void within(int count, int least, int most) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(count + " is not in " + least + ".." + most);
        }
    }
}
