package app.interval.ui.stories;

import static app.interval.texts.Texts.text;

import java.util.function.Supplier;

/// Something that was just stored, and the way back.
///
/// @param deed what it is about, for whoever takes it back
/// @param isBack whether it took something back
/// @param turn takes it back, or brings it forth again; on the queue of moves
record News(Deed deed, String title, boolean isBack, Supplier<News> turn) {

    /// What can be done with a story.
    enum Deed {
        WRITE,
        CHANGE,
        ERASE
    }

    String sentence() {
        return switch (deed) {
            case WRITE -> isBack ? text("stories.not-kept", title) : text("stories.kept", title);
            case CHANGE ->
                    isBack ? text("stories.unchanged", title) : text("stories.changed", title);
            case ERASE -> isBack ? text("stories.restored", title) : text("stories.erased", title);
        };
    }

    /// What the way back is called.
    String offer() {
        return switch (deed) {
            case WRITE -> isBack ? text("stories.redo-write") : text("stories.undo-write");
            case CHANGE -> isBack ? text("stories.redo-change") : text("stories.undo-change");
            case ERASE -> isBack ? text("stories.redo-erase") : text("stories.undo-erase");
        };
    }
}
