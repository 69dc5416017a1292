package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Match;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Left-hand sides, each of which wants the right-hand side that belongs to it.
record MatchFace(Match match) implements Face {

    @Override
    public String kind() {
        return text("study.match");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of(new Pairs(match, turn.order(), model));
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        return List.of(JudgedPairs.of(match, judged.answer()));
    }

    @Override
    public String anchor(Judged judged) {
        return Parts.ID;
    }

    @Override
    public Optional<String> correction(Judged judged) {
        return Words.share(judged, match.pairs().size());
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return Parts.press(event);
    }
}
