package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Unmet;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An item was set aside because it was forgotten again and again, and then its key turned out to
/// have been wrong: none of its answers counts, so it was not forgotten.
class LeechOfWrongKeyTest {

    private static final ItemId ITEM = FakeItems.id(1);
    private static final Map<ItemId, Version> CORRECTED = Map.of(ITEM, new Version(2, 0));

    private final StudyFixture before = new StudyFixture(FakeBank.ofChoices(1));
    private final StudyFixture desk =
            new StudyFixture(new FakeBank(List.of(FakeItems.single(1)), CORRECTED));

    @Test
    void itIsAskedAgainAndNotOnTheShelf() {
        becomeALeech(before, Map.of());
        assertThat(before.study.shelf().entries()).hasSize(1);
        assertThat(before.study.agenda().isEmpty()).isTrue();

        becomeALeech(desk, CORRECTED);

        assertThat(desk.study.shelf().entries()).isEmpty();
        assertThat(desk.study.agenda().fresh()).isOne();
        assertThat(desk.study.explain(ITEM)).isEqualTo(new Unmet(ITEM, true));
    }

    @Test
    void whatTheLearnerSetAsideStaysThere() {
        becomeALeech(desk, CORRECTED);
        desk.study.shelf().setAside(ITEM);

        assertThat(desk.study.shelf().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo(Why.WISH));
        assertThat(desk.study.agenda().isEmpty()).isTrue();
    }

    @Test
    void aLeechAnewWaitsSinceThen() {
        becomeALeech(before, Map.of());
        before.stamps.pass(Duration.ofDays(2));
        var anew = new Suspended(before.stamps.stamp(), ITEM, Why.LEECH);
        move(before, anew);

        assertThat(before.study.shelf().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.since()).isEqualTo(anew.stamp().studyDay()));
        assertThat(((Met) before.study.explain(ITEM)).back().cause()).isEqualTo(Cause.ASIDE);
    }

    /// Nine failures, each on a day of its own, and what the program does of itself.
    private static void becomeALeech(StudyFixture desk, Map<ItemId, Version> corrected) {
        var events = new FakeEvents(desk.stamps);
        for (int i = 0; i < 9; i++) {
            move(desk, events.answered(1, Grade.AGAIN, 0));
            desk.stamps.pass(Duration.ofDays(1));
        }
        move(desk, new Suspended(desk.stamps.stamp(), ITEM, Why.LEECH));
        var cards = Replay.cards(desk.journal.events(), desk.model, corrected).values();
        desk.journal.rebuild(cards, desk.model.parameters());
    }

    private static void move(StudyFixture desk, Event event) {
        desk.journal.record(new Journal.Move(List.of(event), Optional.empty(), List.of()));
    }
}
