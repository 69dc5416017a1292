package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Bundle;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Accessibility;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A question of every type as somebody hears it who cannot see it, and with large text: before the
/// answer, while comparing, after the verdict.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AccessibleTypesTest {

    private final List<String> faults = new ArrayList<>();
    private Stage stage;
    private StudyFixture fixture;

    @Start
    void keep(Stage given) {
        stage = given;
        fixture = new StudyFixture();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeSaysWhatItIs(ItemType type, FxRobot robot) {
        for (int percent : List.of(100, 200)) {
            open(robot, first(type), percent);
            check(robot, percent + " % asked");
            robot.interact(() -> fixture.model.forward());
            if (fixture.table() instanceof Revealed) {
                check(robot, percent + " % compared");
                robot.interact(() -> fixture.model.forward());
            } else {
                robot.interact(() -> fixture.model.giveUp());
            }
            robot.interact(() -> {});
            if (fixture.table() instanceof Judged) {
                check(robot, percent + " % judged");
            }
        }

        assertThat(faults).isEmpty();
    }

    private void check(FxRobot robot, String when) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() ->
                Accessibility.faults(stage.getScene().getRoot())
                        .forEach(fault -> faults.add(when + ": " + fault)));
    }

    private void open(FxRobot robot, Item item, int percent) {
        robot.interact(() -> {
            fixture = new StudyFixture(item);
            var scene = new Scene(new StudyView(fixture.model), 1000, 700);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, percent));
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            fixture.model.begin();
        });
    }

    private static Item first(ItemType type) {
        try (var bundle = Bundle.class.getResourceAsStream("core.bundle")) {
            var bank = Bundle.open(Objects.requireNonNull(bundle));
            return bank.published().stream()
                    .filter(facts -> facts.type() == type)
                    .findFirst()
                    .map(facts -> bank.item(facts.id()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
