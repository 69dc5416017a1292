package app.interval.ui.study;

import app.interval.bank.Bundle;
import app.interval.domain.ItemId;
import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.study.FakeBank;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What answers of several parts look like with real questions: before, half made, and judged.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PartsPicturesTest {

    private final Bundle bank = builtIn();
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    find-bug,    q-2k6da49n, LIGHT, 100, 1024x640
                    find-bug,    q-2k6da49n, DARK,  100, 1280x800
                    find-bug,    q-2k6da49n, LIGHT, 200, 1280x800
                    cloze,       q-mrqq0fpe, LIGHT, 100, 1024x640
                    cloze,       q-mrqq0fpe, DARK,  100, 1280x800
                    cloze,       q-mrqq0fpe, LIGHT, 200, 1280x800
                    order,       q-vz3tq2my, LIGHT, 100, 1024x640
                    order,       q-vz3tq2my, DARK,  100, 1280x800
                    order,       q-vz3tq2my, LIGHT, 200, 1280x800
                    order-code,  q-yc5adf10, LIGHT, 100, 1280x800
                    match,       q-xyrhsq0x, LIGHT, 100, 1024x640
                    match,       q-xyrhsq0x, DARK,  100, 1280x800
                    match,       q-xyrhsq0x, LIGHT, 200, 1280x800
                    """)
    void everyTypeIsShownBeforeAndAfter(
            String type, String id, ThemeChoice theme, int percent, String size, FxRobot robot)
            throws IOException {
        var item = bank.item(new ItemId("app.interval.core", id));
        var fixture = new StudyFixture(new FakeBank(List.of(item)));
        var pages = new Pages(stage, robot);
        pages.open(() -> new StudyView(fixture.model), new Look(theme, percent), size);
        robot.interact(fixture.model::begin);
        var dark = theme == ThemeChoice.DARK;
        var end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + size;
        pages.keep(type + "-question" + end, dark);
        scroll(robot, 1);
        pages.keep(type + "-question-end" + end, dark);

        robot.interact(() -> fixture.model.make(wrong(item)));
        robot.interact(fixture.model::forward);
        pages.keep(type + "-wrong" + end, dark);
        scroll(robot, 0.5);
        pages.keep(type + "-wrong-end" + end, dark);
    }

    private static void scroll(FxRobot robot, double to) {
        robot.interact(() -> robot.lookup(".page-scroll").queryAs(ScrollPane.class).setVvalue(to));
    }

    /// Half right, where an answer has parts.
    private static Answer wrong(Item item) {
        return switch (item.task()) {
            case Task.FindBug bug ->
                    new Picked(
                            bug.lines().stream()
                                    .filter(line -> !line.correct())
                                    .limit(1)
                                    .map(Task.Line::label)
                                    .collect(Collectors.toSet()));
            case Task.Cloze cloze ->
                    new Filled(
                            cloze.blanks().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Task.Blank::label,
                                                    blank -> blank.wrong().getFirst().text())),
                            Set.of());
            case Task.Order order -> new Ordered(slip(order));
            default -> new Matched(Map.of("1", "2", "2", "x1", "3", "3", "4", "4", "5", "5"));
        };
    }

    /// The right order, with one block moved and a distractor taken in.
    private static List<String> slip(Task.Order order) {
        var labels = new ArrayList<>(order.accepted().getFirst());
        labels.addLast(labels.removeFirst());
        if (!order.distractors().isEmpty()) {
            var block = String.valueOf(order.distractors().getFirst().imitates());
            labels.replaceAll(label -> label.equals(block) ? "x1" : label);
        }
        return labels;
    }

    private static Bundle builtIn() {
        try (var bundle = Bundle.class.getResourceAsStream("core.bundle")) {
            return Bundle.open(Objects.requireNonNull(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
