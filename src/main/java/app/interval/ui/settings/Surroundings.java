package app.interval.ui.settings;

import app.interval.ui.kit.Look;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the page shows that is not in the log.
///
/// @param look what the window wears
/// @param wear puts another look on
/// @param data the folder the learner's data lies in
public record Surroundings(ObservableValue<Look> look, Consumer<Look> wear, Path data) {}
