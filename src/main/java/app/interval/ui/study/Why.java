package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.Grade;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Theme;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

import java.util.ArrayList;
import java.util.List;

/// Says why an item comes back when it does, beside the button that asks. Escape, a click elsewhere
/// or the same button closes it.
final class Why {

    private final PopOver popOver = new PopOver();

    Why(Judged judged) {
        var reasons = reasons(judged);
        var page = new VBox();
        page.setId("why");
        page.getStyleClass().add("why");
        page.setFocusTraversable(true);
        page.setAccessibleRole(AccessibleRole.TEXT);
        page.setAccessibleText(String.join(" ", reasons));
        for (var reason : reasons) {
            var label = new Label(reason);
            label.setWrapText(true);
            page.getChildren().add(label);
        }
        popOver.getRoot().getStylesheets().add(Theme.sheet("popover.css"));
        popOver.setContentNode(page);
        popOver.setTitle(text("why.title"));
        popOver.setArrowLocation(ArrowLocation.BOTTOM_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    void toggle(Node beside) {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(beside);
            popOver.getContentNode().requestFocus();
        }
    }

    /// Why the item comes back when it does, sentence by sentence.
    static List<String> reasons(Judged judged) {
        var verdict = judged.verdict();
        var scheduled = verdict.judgement().scheduled().orElseThrow();
        var before = verdict.chance().before();
        var reasons = new ArrayList<String>();
        reasons.add(
                before.isPresent()
                        ? text("why.before", percent(before.getAsDouble()))
                        : text("why.first"));
        if (scheduled.grade() == Grade.AGAIN) {
            reasons.add(text("why.again"));
        } else {
            reasons.add(
                    text(
                            "why.back",
                            Words.comeback(verdict.back()),
                            percent(verdict.chance().back()),
                            percent(scheduled.target().retention())));
        }
        reasons.add(text("why.model"));
        return reasons;
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
