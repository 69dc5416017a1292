package app.interval.ui.keys;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.SceneKeys;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

/// The settings page in a window, with a hand on keyboard and mouse.
record KeysHand(Stage stage, FxRobot robot, KeysFixture fixture) {

    void show(int percent) {
        robot.interact(() -> {
            var scene = new Scene(fixture.settings(), 980, 640);
            fixture.worn.subscribe(bindings -> SceneKeys.wear(scene, bindings));
            stage.setScene(scene);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, percent));
            stage.show();
        });
        robot.interact(() -> {});
    }

    /// Opens the list and asks for another key.
    void ask(String id) {
        click("#keys-open");
        click(id);
    }

    void click(String id) {
        robot.interact(() -> PageScroll.reveal(robot.lookup(id).query()));
        robot.clickOn(id);
    }

    void focus(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    String words(String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
