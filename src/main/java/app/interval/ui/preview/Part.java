package app.interval.ui.preview;

import app.interval.domain.text.RichText;

/// A titled piece of a question.
record Part(String title, RichText text) {}
