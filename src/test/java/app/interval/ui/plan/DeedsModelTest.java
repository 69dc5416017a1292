package app.interval.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.study.FakeBank;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Preferences;
import app.interval.study.StorageException;
import app.interval.study.StudyFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.plan.DeedsModel.News;
import app.interval.ui.plan.DeedsModel.Offer;

import org.junit.jupiter.api.Test;

/// What is told is what was done.
class DeedsModelTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(3));
    private final Preferences preferences = new Preferences(desk.journal);
    private final DeedsModel deeds =
            new DeedsModel(desk.study.undoing(), preferences, new FakeBackground());

    @Test
    void anAnswerThatHadWaitedIsStoredAndNothingIsSaidToBeTakenBack() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        sitting.next();
        desk.journal.disk(Disk.IS_FULL);
        assertThatThrownBy(() -> desk.right(sitting)).isInstanceOf(StorageException.class);
        desk.journal.disk(Disk.WORKS);

        deeds.undo();

        assertThat(desk.journal.cards()).hasSize(2);
        assertThat(deeds.newsProperty().get()).isEmpty();
        deeds.undo();
        assertThat(desk.journal.cards()).hasSize(1);
        assertThat(news().sentence()).startsWith("Taken back: the answer, ");
    }

    @Test
    void whatCouldNotBeTakenBackIsNamedWhicheverKeyStoresIt() {
        desk.right(desk.sit(3));
        desk.journal.disk(Disk.IS_FULL);
        deeds.undo();
        assertThat(deeds.stuckProperty().get()).isPresent();
        desk.journal.disk(Disk.WORKS);

        deeds.redo();

        assertThat(desk.journal.cards()).isEmpty();
        assertThat(news().sentence()).startsWith("Taken back: the answer, ");
        assertThat(news().offer()).isEqualTo(Offer.REDO);
        deeds.redo();
        assertThat(desk.journal.cards()).hasSize(1);
        assertThat(news().offer()).isEqualTo(Offer.UNDO);
    }

    private News news() {
        return deeds.newsProperty().get().orElseThrow();
    }
}
