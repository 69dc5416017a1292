package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Order;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Blocks to be brought into an order.
record OrderFace(Order order) implements Face {

    @Override
    public String kind() {
        return order.distractors().isEmpty()
                ? text("study.bring-into-order")
                : text("study.choose-and-order");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of(new Blocks(order, turn, model));
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        return List.of(JudgedBlocks.of(order, judged.answer()));
    }

    @Override
    public String anchor(Judged judged) {
        return Parts.ID;
    }

    @Override
    public Optional<String> correction(Judged judged) {
        return Words.share(judged, order.blocks().size());
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return Parts.press(event);
    }
}
