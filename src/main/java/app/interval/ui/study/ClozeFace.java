package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.text.RichText;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// A program with blanks to be filled: by typing or, for whoever would rather, by choosing.
record ClozeFace(Cloze cloze) implements Face {

    @Override
    public String kind() {
        return text("study.fill", cloze.blanks().size());
    }

    @Override
    public RichText prompt(Item item) {
        return Face.without("cloze", item.prompt());
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of(new Gaps(cloze, turn, model));
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        return JudgedGaps.of(cloze, judged);
    }

    @Override
    public String anchor(Judged judged) {
        return Parts.ID;
    }

    @Override
    public Optional<String> correction(Judged judged) {
        return cloze.blanks().size() > 1
                ? Words.share(judged, cloze.blanks().size())
                : Optional.empty();
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return Parts.press(event);
    }
}
