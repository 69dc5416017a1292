package app.interval.ui.stories;

import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Story;

import java.time.LocalDate;
import java.util.UUID;

/// A story of the learner as it is now.
///
/// @param written day of study on which it was changed last
record Tale(UUID id, Story story, LocalDate written) {

    static Tale of(Written event) {
        var document = event.document();
        var story = Story.of(document.text().orElse(""));
        return new Tale(document.id(), story, event.stamp().studyDay());
    }
}
