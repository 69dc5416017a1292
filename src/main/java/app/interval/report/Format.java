package app.interval.report;

import app.interval.progress.Report;

/// The forms a report can be written in.
public enum Format {
    HTML,
    JSON;

    /// The whole file; the same report gives the same letters.
    public String document(Report report) {
        return switch (this) {
            case HTML -> HtmlReport.page(report);
            case JSON -> JsonReport.document(report);
        };
    }
}
