package app.interval.main;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.LookChoice;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Node;
import javafx.scene.Scene;

/// The look the window wears; no part of the learner's data.
final class Appearance {

    private final Scene scene;
    private Look look = Look.DEFAULT;

    Appearance(Scene scene) {
        this.scene = scene;
    }

    Look look() {
        return look;
    }

    void wear(Look other) {
        look = other;
        Theme.dress(scene, look);
    }

    /// The control with which light and dark are chosen.
    Node choice() {
        return new LookChoice(look.theme(), this::dress);
    }

    private void dress(ThemeChoice theme) {
        wear(new Look(theme, look.textPercent()));
    }
}
