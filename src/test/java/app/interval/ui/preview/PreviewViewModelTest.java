package app.interval.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.FakeBackground;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

class PreviewViewModelTest {

    private static final Sheet BROKEN =
            new Sheet.Faulty(List.of(new Sheet.Fault(1, "S00", "no front matter", "Write it")));
    private static final Sheet EMPTY = new Sheet.Faulty(List.of());

    private final Queue<Optional<Sheet>> saves = new ArrayDeque<>();
    private final Queue<Runnable> pauses = new ArrayDeque<>();
    private final FakeBackground background = new FakeBackground();
    private boolean readable = true;
    private final PreviewViewModel model =
            new PreviewViewModel(this::news, background, pauses::add);

    @Test
    void theFileIsLookedAtAgainAfterEachPause() {
        saves.addAll(List.of(Optional.of(BROKEN), Optional.empty(), Optional.of(EMPTY)));

        model.follow();
        assertThat(model.sheetProperty().get()).isEqualTo(BROKEN);
        pauses.remove().run();
        assertThat(model.sheetProperty().get()).isEqualTo(BROKEN);
        pauses.remove().run();
        assertThat(model.sheetProperty().get()).isEqualTo(EMPTY);
    }

    @Test
    void whatWasShownStaysWhileTheFileIsAway() {
        saves.add(Optional.of(BROKEN));
        model.follow();
        readable = false;
        pauses.remove().run();

        assertThat(model.lostProperty().get()).isTrue();
        assertThat(model.sheetProperty().get()).isEqualTo(BROKEN);
        readable = true;
        pauses.remove().run();
        assertThat(model.lostProperty().get()).isFalse();
    }

    @Test
    void aClosedPreviewLooksNoMore() {
        model.follow();
        model.close();
        pauses.remove().run();
        assertThat(pauses).isEmpty();

        background.hold();
        model.follow();
        background.release();
        assertThat(pauses).isEmpty();
    }

    private Optional<Sheet> news() throws IOException {
        if (!readable) {
            throw new IOException("gone");
        }
        return saves.isEmpty() ? Optional.empty() : saves.remove();
    }
}
