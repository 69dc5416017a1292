package app.interval.ui.report;

import app.interval.progress.Report;

import java.util.Locale;

/// What a report can be saved as.
public enum Form {
    HTML,
    JSON;

    /// How names of such files end, without the dot.
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `interval-report-2026-11-28.html`
    String fileName(Report report) {
        return "interval-report-" + report.today() + "." + ending();
    }
}
