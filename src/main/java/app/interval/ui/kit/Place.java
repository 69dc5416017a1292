package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import java.util.EnumSet;
import java.util.Set;

/// Where a key is valid. The learner is in one place at a time; the wider ones are made of those.
public enum Place {
    FIRST_RUN(text("place.first-run")),
    HOME(text("place.home")),
    PLAN(text("place.plan")),
    REPORT(text("place.report")),
    STORIES(text("place.stories")),
    SETTINGS(text("place.settings")),
    /// The list of what was sure and wrong.
    MISTAKES(text("place.mistakes")),
    /// A note or a report of a problem is written while the session waits.
    SHEET(text("place.sheet")),
    QUESTION(text("place.question")),
    COMPARING(text("place.comparing")),
    ANSWERED(text("place.answered")),
    SUMMARY(text("place.summary")),
    /// An earlier question is looked at, or an explanation is read before its question.
    READING(text("place.reading")),
    /// A session does not open, or something could not be stored.
    TROUBLE(text("place.trouble")),

    /// What lies on the table can be starred, set aside, and so on.
    ITEM(text("place.item")),
    /// An explanation is on the screen.
    EXPLAINED(text("place.explained")),
    SESSION(text("place.session")),
    /// The rail stands beside these.
    PAGES(text("place.pages")),
    /// What was done here can be taken back.
    CHANGES(text("place.changes")),
    EVERYWHERE(text("place.everywhere"));

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /// What it is called.
    public String words() {
        return words;
    }

    /// Whether one is here while one is at `other`.
    public boolean covers(Place other) {
        return parts().containsAll(other.parts());
    }

    /// How many places it is made of; keys of a narrow one are the more telling.
    public int breadth() {
        return parts().size();
    }

    /// Whether one can be in both at once.
    boolean meets(Place other) {
        return parts().stream().anyMatch(other.parts()::contains);
    }

    private Set<Place> parts() {
        return switch (this) {
            case ITEM -> EnumSet.of(QUESTION, COMPARING, ANSWERED);
            case EXPLAINED -> EnumSet.of(ANSWERED, READING);
            case SESSION -> EnumSet.range(QUESTION, TROUBLE);
            case PAGES -> EnumSet.range(HOME, SETTINGS);
            case CHANGES ->
                    EnumSet.of(
                            HOME, PLAN, STORIES, SETTINGS, QUESTION, COMPARING, ANSWERED, SUMMARY);
            case EVERYWHERE -> EnumSet.range(FIRST_RUN, TROUBLE);
            default -> EnumSet.of(this);
        };
    }
}
