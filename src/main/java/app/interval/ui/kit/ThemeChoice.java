package app.interval.ui.kit;

/// Light or dark, or whatever the system is at the moment.
public enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM
}
