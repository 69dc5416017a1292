package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Item;
import app.interval.study.Remedy;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in the middle, for everything the screen can be showing.
final class Columns {

    /// The line above that stays, and the column below that scrolls.
    record Page(Node head, Node body) {}

    private Columns() {}

    static Page of(StudyViewModel model, Screen screen) {
        return switch (screen) {
            case Opening _ -> new Page(new Label(), column(List.of()));
            case Stuck(var before, var failure) -> stuck(before.map(Settled::table), failure);
            case Storing(var before) -> of(model, before);
            case Reminding(var next) -> reminding(model, next);
            case Past past -> judged(model, past.judged());
            case Settled(Asking(var turn), _) -> asking(model, turn);
            case Settled(Revealed revealed, _) -> revealed(model, revealed);
            case Settled(Judged judged, _) -> judged(model, judged);
            case Settled(Over(var summary), _) -> new Page(new Label(), new SummaryColumn(summary));
        };
    }

    private static Page judged(StudyViewModel model, Judged judged) {
        var item = judged.turn().item();
        var parts = new ArrayList<Node>();
        parts.add(prompt(item, Tone.ASKED));
        judged.remedy().map(Columns::remedy).ifPresent(parts::add);
        parts.addAll(Face.of(item.task()).judged(model, judged));
        parts.add(new NoteCard(model));
        parts.addAll(TakeAway.of(item, model.curriculum()));
        return new Page(new VerdictLine(model.curriculum(), judged), column(parts));
    }

    private static Node remedy(Remedy remedy) {
        var words =
                Phrases.remedy(
                        remedy.lapses(),
                        remedy.foundations().stream().map(Topic::title).toList(),
                        remedy.siblings().stream().map(other -> other.label().title()).toList());
        var card = Card.saying("study-remedy", text("remedy.title"), words);
        card.getStyleClass().add("remedy");
        return card;
    }

    private static Page asking(StudyViewModel model, Turn turn) {
        var item = turn.item();
        var parts = new ArrayList<Node>();
        parts.add(prompt(item, Tone.PROMPT));
        var face = Face.of(item.task());
        parts.add(new Hints(model, item.teaching().hints()));
        parts.addAll(face.asking(model, turn));
        return new Page(styled(new Label(face.kind()), "kind"), column(parts));
    }

    /// The explanation of what was answered surely and wrongly, before it is asked once more.
    private static Page reminding(StudyViewModel model, Settled next) {
        var parts = new ArrayList<Node>();
        if (next.table() instanceof Asking(var turn)) {
            parts.add(prompt(turn.item(), Tone.ASKED));
            parts.add(new NoteCard(model));
            parts.addAll(TakeAway.of(turn.item(), model.curriculum()));
        }
        var head = styled(new Label(text("study.reminder")), "kind");
        head.setId("study-reminder");
        head.setWrapText(true);
        head.setFocusTraversable(true);
        return new Page(head, column(parts));
    }

    private static Page revealed(StudyViewModel model, Revealed revealed) {
        var item = revealed.turn().item();
        var parts = new ArrayList<Node>();
        parts.add(prompt(item, Tone.ASKED));
        parts.addAll(Face.of(item.task()).comparing(model, revealed));
        parts.add(new NoteCard(model));
        var head = styled(new Label(text("study.compare")), "kind");
        return new Page(head, column(parts));
    }

    /// What was on the table stays readable below the notice.
    private static Page stuck(Optional<Table> before, Exception failure) {
        var parts = new ArrayList<Node>();
        before.filter(Asking.class::isInstance)
                .map(Asking.class::cast)
                .ifPresent(asking -> parts.add(prompt(asking.turn().item(), Tone.PROMPT)));
        var notice = new Notice(Words.notStored(failure), Notice.details(failure));
        return new Page(notice, column(parts));
    }

    private static Node prompt(Item item, Tone tone) {
        var prompt = new RichTextView(Face.of(item.task()).prompt(item), tone);
        prompt.setId("study-prompt");
        return prompt;
    }

    private static VBox column(List<Node> parts) {
        var column = new VBox();
        column.getStyleClass().add("column");
        column.getChildren().addAll(parts);
        return column;
    }

    static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
