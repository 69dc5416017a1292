package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;

import java.util.List;

/// The face of a type that has none yet: the prompt alone.
record Blank() implements Face {

    @Override
    public String kind() {
        return text("study.explain");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of();
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        return List.of();
    }
}
