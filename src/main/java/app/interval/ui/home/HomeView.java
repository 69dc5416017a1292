package app.interval.ui.home;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.progress.Standing;
import app.interval.study.Outlook;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.BesideOrBelow;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Draws the first screen: a greeting, one card with what waits and the button that begins, and
/// below it where the learner stands. What is read later appears below what is there.
public final class HomeView extends ScrollPane implements Placed {

    /// Who waits longer is told why.
    private static final Duration PATIENCE = Duration.millis(300);

    private final HomeViewModel model;
    private final StackPane plan = new StackPane();
    private final StackPane rest = new StackPane();

    public HomeView(HomeViewModel model) {
        this.model = model;
        var others = new OthersCard(model.others(), model.lengths(), model::readOutlook);
        var page = new VBox(greeting(), plan, others, mistakes(), rest);
        page.getStyleClass().add("home-page");
        var ground = new StackPane(page);
        ground.getStyleClass().add("home-ground");
        getStyleClass().add("home");
        setContent(ground);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // Enter begins, so the keys must come here although the window was there before.
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        model.outlookProperty()
                .when(shown(this))
                .subscribe(part -> plan.getChildren().setAll(plan(part)));
        model.standingProperty().when(shown(this)).subscribe(this::show);
        PageScroll.keys(this, this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node greeting() {
        var present = model.present();
        var title = styled("title", Words.greeting(present.time()));
        title.setId("home-greeting");
        var target = styled("target", Words.target(present));
        target.setId("home-target");
        setAccessibleText(title.getText() + ". " + target.getText());
        var words = new VBox(title, target);
        words.getStyleClass().add("greeting");
        return words;
    }

    private Node mistakes() {
        var words = styled("sentence", text("misjudged.about"));
        var show =
                new KeyButton(
                        "home-mistakes-show",
                        text("misjudged.show"),
                        Action.MISTAKES,
                        model::mistakes);
        var row = new BesideOrBelow(words, show.choice());
        return new Card("home-mistakes", text("scope.misjudged"), row);
    }

    private Node plan(Part<Outlook> part) {
        return switch (part) {
            case Loading<Outlook> _ -> new Region();
            case Ready<Outlook>(var outlook) -> new PlanCard(model, outlook);
            case Failed<Outlook>(var failure) ->
                    failed(text("home.failed"), failure, model::readOutlook);
        };
    }

    private void show(Part<Standing> part) {
        switch (part) {
            case Loading<Standing> _ -> {
                rest.getChildren().clear();
                afterPatience(() -> rest.getChildren().setAll(counting()));
            }
            case Ready<Standing>(var standing) ->
                    rest.getChildren().setAll(new StandingCards(standing));
            case Failed<Standing>(var failure) -> {
                var notice = failed(text("home.standing-failed"), failure, model::readStanding);
                rest.getChildren().setAll(notice);
            }
        }
    }

    private void afterPatience(Runnable then) {
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> {
            if (model.standingProperty().get() instanceof Loading) {
                then.run();
            }
        });
        pause.play();
    }

    private static Node counting() {
        var words = styled("small", text("home.counting"));
        words.setId("home-counting");
        return words;
    }

    private static Node failed(String sentence, Exception failure, Runnable retry) {
        return new Notice(sentence, Notice.details(failure)).withAction(text("study.retry"), retry);
    }

    /// Enter on a focused control does what that control does instead.
    private void onKey(KeyEvent event) {
        var typing = Nodes.takesText(event.getTarget());
        var elsewhere = event.getTarget() instanceof Control control && control != this;
        if (Action.START.matches(event, false) && !elsewhere) {
            model.start();
        } else if (Action.RESUME.matches(event, typing)) {
            model.others().resume();
        } else if (Action.MISTAKES.matches(event, typing)) {
            model.mistakes();
        } else if (Action.UNDO.matches(event, false)) {
            model.others().undo(model::readOutlook);
        } else if (Action.REDO.matches(event, false)) {
            model.others().redo(model::readOutlook);
        }
    }

    private static Label styled(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }
}
