package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;

import org.junit.jupiter.api.Test;

class UpkeepTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(3));

    @Test
    void cardsThatStandForTheWholeLogAreLeftAlone() {
        assertThat(Upkeep.refresh(desk.journal, desk.model)).isTrue();
        desk.right(desk.sit(1));
        desk.due(1, 3);

        assertThat(Upkeep.refresh(desk.journal, desk.model)).isFalse();
        assertThat(desk.journal.cards()).hasSize(3);
    }

    @Test
    void aRowFromElsewhereIsTakenIn() {
        Upkeep.refresh(desk.journal, desk.model);
        desk.journal.foreign(new FakeEvents(desk.stamps).answered(2, Grade.GOOD, 5));

        assertThat(Upkeep.refresh(desk.journal, desk.model)).isTrue();
        assertThat(desk.journal.cards()).containsOnlyKeys(FakeItems.id(2));
    }

    @Test
    void cardsThatDoNotComeFromTheLogAreGone() {
        desk.due(1, 3);

        Upkeep.rebuild(desk.journal, desk.model);

        assertThat(desk.journal.cards()).isEmpty();
    }
}
