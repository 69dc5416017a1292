package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Match;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.text.RichText;
import app.interval.ui.kit.EqualShares;
import app.interval.ui.kit.PageScroll;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Two columns to be matched. One left-hand side is looked at; a digit, or a click on the right,
/// puts that right-hand side beside it, and the next open one is looked at. Arrows and clicks on
/// the left look at another one.
final class Pairs extends VBox implements Parts {

    private final Match match;
    private final List<String> shown;
    private final StudyViewModel model;
    private final List<PairSide> lefts = new ArrayList<>();
    private final List<PairSide> rights = new ArrayList<>();
    private Matching matching;

    /// @param shown labels of the right-hand sides from top to bottom
    Pairs(Match match, List<String> shown, StudyViewModel model) {
        this.match = match;
        this.shown = shown;
        this.model = model;
        var made = model.draftProperty().get().made();
        var before =
                made.filter(Matched.class::isInstance)
                        .map(answer -> ((Matched) answer).rights())
                        .orElse(Map.of());
        matching = Matching.of(match.lefts(), before);
        for (var left : match.lefts()) {
            lefts.add(PairSide.left(left, left(left), () -> look(left)));
        }
        for (var right : shown) {
            rights.add(PairSide.right(right, number(right), match.right(right), () -> take(right)));
        }
        setId(ID);
        getStyleClass().add("parts");
        var keys = Columns.styled(new Label(text("study.match-keys")), "keys");
        keys.setWrapText(true);
        getChildren()
                .addAll(
                        keys,
                        new EqualShares(
                                column(match.leftTitle(), lefts),
                                column(match.rightTitle(), rights)));
        show();
    }

    private static VBox column(String title, List<? extends Node> sides) {
        var column = new VBox(Columns.styled(new Label(title), "small"));
        column.getStyleClass().add("pair-column");
        column.getChildren().addAll(sides);
        return column;
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (!Keys.plain(event)) {
            return false;
        }
        var number = Keys.digit(event);
        return switch (event.getCode()) {
            case UP -> go(-1);
            case DOWN -> go(1);
            default -> {
                var isRight = number >= 1 && number <= shown.size();
                if (isRight) {
                    take(shown.get(number - 1));
                    focus();
                }
                yield isRight;
            }
        };
    }

    private boolean go(int step) {
        var entered = lefts.stream().anyMatch(Node::isFocused);
        matching = entered ? matching.going(step) : matching;
        show();
        focus();
        return true;
    }

    private void look(String left) {
        matching = matching.at(left);
        show();
    }

    private void take(String right) {
        matching = matching.taking(right);
        model.make(matching.answer());
        show();
    }

    private void focus() {
        var row = lefts.get(matching.lefts().indexOf(matching.current()));
        row.requestFocus();
        PageScroll.reveal(row);
    }

    private void show() {
        for (var side : lefts) {
            var right = matching.rights().get(side.label());
            var isCurrent = side.label().equals(matching.current());
            side.showLeft(
                    isCurrent,
                    right == null ? "" : number(right),
                    right == null ? RichText.EMPTY : match.right(right));
            side.setFocusTraversable(isCurrent);
        }
        for (var side : rights) {
            var user = matching.user(side.label());
            side.showRight(user.map(this::left).map(RichText::plain));
        }
    }

    private RichText left(String label) {
        return match.pairs().get(Integer.parseInt(label) - 1).left();
    }

    /// Labels name right-hand sides for the log; on the screen they have the numbers of their keys.
    private String number(String right) {
        return String.valueOf(shown.indexOf(right) + 1);
    }
}
