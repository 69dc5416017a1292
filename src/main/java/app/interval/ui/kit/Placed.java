package app.interval.ui.kit;

/// A screen that knows which keys are valid on it.
public interface Placed {

    /// Where the learner is just now.
    Place place();
}
