package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.Explanations;
import app.interval.domain.Certainty;
import app.interval.domain.item.Task.Coding;
import app.interval.study.Explanation;
import app.interval.study.Summary;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Beside;
import app.interval.ui.kit.ChartNote;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.Optional;

/// What can be done with what lies on the table. Each button prints the key that is valid just now.
final class BottomBar extends HBox {

    private final StudyViewModel model;
    private Optional<String> focused = Optional.empty();

    BottomBar(StudyViewModel model) {
        this.model = model;
        getStyleClass().add("bar");
        model.screenProperty().when(shown(this)).subscribe(this::show);
    }

    /// Whoever opens hints with the space bar keeps the focus on the button meanwhile.
    private void show(Screen screen) {
        if (screen instanceof Storing) {
            focused =
                    Optional.ofNullable(getScene())
                            .map(Scene::getFocusOwner)
                            .filter(owner -> lookup("#" + owner.getId()) != null)
                            .map(Node::getId);
        }
        setDisable(screen instanceof Storing);
        fill(screen);
        if (screen instanceof Settled(Asking _, _)) {
            focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    private void fill(Screen screen) {
        switch (screen) {
            case Storing _ -> {}
            case Opening _ -> getChildren().clear();
            case Stuck _ -> fill(forward("study-retry", text("study.retry"), Action.RETRY));
            case Reminding _ -> fill(forward("study-ask", text("study.ask-me"), Action.CONTINUE));
            case Past _ -> past();
            case Settled(Asking(var turn), _) when turn.item().task() instanceof Coding ->
                    asking(turn, forward("study-submit", text("study.hand-in"), Action.SUBMIT));
            case Settled(Asking(var turn), _) when Handed.isCompared(turn.item().task()) ->
                    asking(turn, forward("study-submit", text("study.reveal"), Action.SUBMIT));
            case Settled(Asking(var turn), _) ->
                    asking(turn, forward("study-submit", text("study.submit"), Action.SUBMIT));
            case Settled(Revealed _, _) when !model.rubric().isEmpty() -> rating();
            case Settled(Revealed _, _) -> fill(Grades.of(model));
            case Settled(Judged judged, var margin) -> judged(judged, margin.offers().disputable());
            case Settled(Over(var summary), _) -> over(summary);
        }
    }

    private void over(Summary summary) {
        var done = forward("study-done", text("study.done"), Action.FINISH);
        var missed = summary.missed().size();
        var words = text("summary.practise", missed);
        var again = button("study-practise", words, Action.PRACTISE, model::practiseMisses);
        fill(missed == 0 ? new Node[] {done} : new Node[] {again, done});
    }

    private void past() {
        var back =
                button("study-earlier", text("study.previous"), Action.PREVIOUS, model::lookBack);
        fill(back, forward("study-return", text("study.return"), Action.CONTINUE));
    }

    private void asking(Turn turn, KeyButton submit) {
        var sure = new Label(text("study.how-sure"));
        var rows =
                rows(
                        sure,
                        feeling("study-guess", text("study.guess"), Action.GUESS, Certainty.GUESS),
                        feeling(
                                "study-fairly",
                                text("study.fairly"),
                                Action.FAIRLY,
                                Certainty.FAIRLY),
                        feeling("study-sure", text("study.sure"), Action.SURE, Certainty.SURE),
                        submit);
        var helps = new HBox();
        helps.getStyleClass().add("helps");
        helps.getChildren().addAll(Helps.of(model, turn));
        put(new Ends(helps, rows));
        model.draftProperty()
                .when(shown(submit))
                .subscribe(_ -> submit.setDisable(!model.isAnswered()));
    }

    /// How many dimensions are rated, and the way on once all are.
    private void rating() {
        var count = new Label();
        var done = forward("study-rated-all", text("study.rated"), Action.GRADE);
        fill(count, done);
        model.draftProperty()
                .when(shown(done))
                .subscribe(draft -> {
                    count.setText(
                            text("rubric.count", draft.ratings().size(), model.rubric().size()));
                    done.setDisable(!model.isRated());
                });
    }

    /// Where no date moved there is nothing to ask about it.
    private void judged(Judged judged, boolean disputable) {
        var nodes = new ArrayList<Node>();
        if (disputable) {
            nodes.add(
                    button(
                            "study-was-right",
                            text("study.was-right"),
                            Action.WAS_RIGHT,
                            model::override));
        }
        judged.verdict().moved().ifPresent(_ -> nodes.add(why(judged)));
        nodes.add(forward("study-next", text("study.continue"), Action.CONTINUE));
        fill(nodes.toArray(Node[]::new));
    }

    private KeyButton feeling(String id, String words, Action action, Certainty certainty) {
        var button = button(id, words, action, () -> model.feel(certainty)).choice();
        model.draftProperty()
                .when(shown(button))
                .map(draft -> draft.certainty().filter(certainty::equals).isPresent())
                .subscribe(button::setPicked);
        return button;
    }

    private KeyButton why(Judged judged) {
        var reason = new Beside(text("why.title"), () -> note(model.explain(judged)));
        var button = button("study-why", text("why.title"), Action.WHY, () -> {});
        button.setOnAction(_ -> reason.toggle(button));
        return button;
    }

    private static ChartNote note(Explanation explanation) {
        return new ChartNote(
                "why", Explanations.sentences(explanation), Explanations.curve(explanation));
    }

    private KeyButton forward(String id, String words, Action action) {
        Runnable work = action == Action.RETRY ? model::retry : model::forward;
        return button(id, words, action, work).primary();
    }

    static KeyButton button(String id, String words, Action action, Runnable work) {
        return new KeyButton(id, words, action, work);
    }

    /// A box asks for the height of its children at the width they would like; the rows are wider.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || getChildren().isEmpty()) {
            return super.computePrefHeight(width);
        }
        var around = getInsets();
        var room = width - around.getLeft() - around.getRight();
        var rows = getChildren().getFirst().prefHeight(Math.max(0, room));
        return around.getTop() + rows + around.getBottom();
    }

    /// At the right edge; large text takes a second row there, so nothing is cut off.
    private static FlowPane rows(Node... nodes) {
        var rows = new FlowPane(nodes);
        rows.getStyleClass().add("rows");
        rows.setPrefWrapLength(0);
        return rows;
    }

    private void fill(Node... nodes) {
        put(rows(nodes));
    }

    private void put(Node all) {
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().setAll(all);
    }
}
