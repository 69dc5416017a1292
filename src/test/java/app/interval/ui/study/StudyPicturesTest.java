package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Bundle;
import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.item.Version;
import app.interval.study.ItemBank;
import app.interval.study.Table.Asking;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Snapshots;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// What the study screen looks like with real questions: each type before, after right and after
/// wrong, light and dark, in a small and a larger window. The pictures of `src/docs/screens` are
/// made here, with `-Dscreens=src/docs/screens`.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class StudyPicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

    private final Bundle bank = builtIn();
    private Stage stage;
    private StudyFixture fixture;

    @Start
    void keep(Stage given) {
        stage = given;
        fixture = new StudyFixture(bank);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    single-choice,   q-nztjphx3, LIGHT
                    single-choice,   q-nztjphx3, DARK
                    multiple-choice, q-88kdxqna, LIGHT
                    multiple-choice, q-88kdxqna, DARK
                    predict-output,  q-k5k37psq, LIGHT
                    predict-output,  q-k5k37psq, DARK
                    flashcard,       q-jnv812zg, LIGHT
                    flashcard,       q-jnv812zg, DARK
                    """)
    void everyTypeIsShownBeforeAndAfter(String type, String id, ThemeChoice theme, FxRobot robot)
            throws IOException {
        var item = bank.item(new ItemId("app.interval.core", id));
        for (var size : List.of("1024x640", "1280x800")) {
            var name = type + "-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size;
            open(robot, item, theme, size);
            show(robot, name.formatted("question"));
            for (var result : List.of("right", "wrong")) {
                if (item.task() instanceof Flashcard) {
                    reveal(robot, name.formatted("revealed"), result.equals("right"));
                }
                answer(robot, item, result.equals("right"));
                show(robot, name.formatted(result));
                robot.interact(() -> fixture.model.undo());
            }
        }
    }

    private void open(FxRobot robot, Item item, ThemeChoice theme, String size) {
        var x = size.indexOf('x');
        robot.interact(() -> {
            fixture = new StudyFixture(new One(bank.curriculum(), item));
            var scene =
                    new Scene(
                            new StudyView(fixture.model),
                            Integer.parseInt(size.substring(0, x)),
                            Integer.parseInt(size.substring(x + 1)));
            Theme.dress(scene, new Look(theme, 100));
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            fixture.model.begin();
        });
    }

    private void answer(FxRobot robot, Item item, boolean right) {
        robot.interact(() -> {
            var model = fixture.model;
            switch (item.task()) {
                case Choice choice when right -> choice.correct().forEach(model::pick);
                case Choice choice ->
                        choice.options().stream()
                                .filter(option -> !option.correct())
                                .limit(1)
                                .forEach(option -> model.pick(option.label()));
                case PredictOutput predict ->
                        model.type(right ? predict.output() : predict.wrong().getFirst().text());
                default -> {}
            }
        });
        robot.interact(() -> fixture.model.forward());
    }

    /// Taking a grade back leads to the revealed answer, which need not be revealed again.
    private void reveal(FxRobot robot, String name, boolean all) throws IOException {
        if (fixture.table() instanceof Asking) {
            robot.interact(() -> fixture.model.forward());
        }
        robot.interact(() -> IntStream.rangeClosed(1, all ? 5 : 2).forEach(fixture.model::tick));
        show(robot, name);
    }

    private void show(FxRobot robot, String name) throws IOException {
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
        var picture = Snapshots.save(stage.getScene().getRoot(), FOLDER.resolve(name + ".png"));

        assertThat(Snapshots.colours(picture)).isGreaterThan(50);
        assertThat(Snapshots.ground(picture))
                .isEqualTo(name.contains("-dark-") ? 0x0F131A : 0xF6F7F9);
    }

    static Bundle builtIn() {
        try (var bundle = Bundle.class.getResourceAsStream("core.bundle")) {
            return Bundle.open(Objects.requireNonNull(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A bank of a single question.
    record One(Curriculum curriculum, Item only) implements ItemBank {

        @Override
        public List<ItemFacts> published() {
            return List.of(only.facts());
        }

        @Override
        public Item item(ItemId id) {
            return only;
        }

        @Override
        public Map<ItemId, Version> corrected() {
            return Map.of();
        }

        @Override
        public String hash() {
            return "one";
        }
    }
}
