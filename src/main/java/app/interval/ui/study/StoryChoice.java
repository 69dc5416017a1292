package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Story;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.kit.StoryForm;
import app.interval.ui.study.OwnStories.Own;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which of the learner's stories is told: one that is there, one that is written now, or one that
/// is told aloud and kept nowhere.
final class StoryChoice extends VBox {

    static final String ID = "study-stories";

    private final StudyViewModel model;
    private final List<String> signals;
    private final VBox list = new VBox();
    private final VBox writing = new VBox();
    private final KeyButton write;
    private final Map<Optional<UUID>, LevelRow> rows = new LinkedHashMap<>();
    private Optional<StoryForm> page = Optional.empty();

    /// @param signals what the question looks for; a new story is marked with them
    StoryChoice(StudyViewModel model, List<String> signals) {
        this.model = model;
        this.signals = List.copyOf(signals);
        setId(ID);
        getStyleClass().add("story-choice");
        list.getStyleClass().add("story-choice");
        write =
                new KeyButton(
                                "study-write-story",
                                text("stories.new"),
                                Action.ANOTHER_STORY,
                                this::write)
                        .choice();
        writing.managedProperty().bind(writing.visibleProperty());
        writing.setVisible(false);
        getChildren()
                .addAll(
                        DimensionCard.wrapped("section", text("study.which-story")),
                        list,
                        write,
                        writing);
        model.stories().allProperty().when(shown(this)).subscribe(this::show);
        model.draftProperty().when(shown(this)).subscribe(this::mark);
        shown(this).subscribe(this::shownOrLeft);
        model.stories().refresh();
    }

    /// What is on an open page is kept whichever way it is left.
    private void shownOrLeft(boolean isShown) {
        if (!isShown) {
            page.map(StoryForm::story).filter(story -> !story.isBlank()).ifPresent(this::keep);
        }
    }

    private void show(Part<List<Own>> part) {
        rows.clear();
        var nodes = new ArrayList<Node>();
        switch (part) {
            case Loading<List<Own>> _ -> {}
            case Failed<List<Own>>(var failure) ->
                    nodes.add(
                            new Notice(text("stories.failed"), Notice.details(failure))
                                    .withAction(text("study.retry"), model.stories()::refresh));
            case Ready<List<Own>>(var own) -> {
                add(Optional.empty(), text("study.another-story"), text("study.told-aloud"));
                fitting(own).forEach(this::add);
                nodes.addAll(rows.values());
            }
        }
        list.getChildren().setAll(nodes);
        mark(model.draftProperty().get());
    }

    /// Those that show most of what is looked for come first.
    private List<Own> fitting(List<Own> own) {
        return own.stream().sorted(Comparator.comparingLong(this::missing)).toList();
    }

    /// How many of the signals a story does not show.
    private long missing(Own own) {
        var shown = own.story().signals();
        return signals.stream()
                .filter(signal -> shown.stream().noneMatch(signal::equalsIgnoreCase))
                .count();
    }

    private void add(Own own) {
        var title = own.story().title().isEmpty() ? text("stories.untitled") : own.story().title();
        add(Optional.of(own.id()), title, String.join(", ", own.story().signals()));
    }

    private void add(Optional<UUID> id, String title, String words) {
        var key = rows.size() < 9 ? Integer.toString(rows.size() + 1) : "";
        var sign = DimensionCard.wrapped("level-sign", words);
        sign.setManaged(!words.isEmpty());
        var spoken = words.isEmpty() ? title : title + ". " + words;
        var row = new LevelRow(key, title, sign, spoken, () -> choose(id));
        row.setFocusTraversable(true);
        row.setId(ID + "-" + (rows.size() + 1));
        rows.put(id, row);
    }

    private void choose(Optional<UUID> id) {
        model.make(id.<Answer>map(Told::new).orElseGet(Thought::new));
    }

    private void mark(Draft draft) {
        var told =
                draft.made().orElse(null) instanceof Told(var id)
                        ? Optional.of(id)
                        : Optional.<UUID>empty();
        rows.forEach((id, row) -> row.setPicked(id.equals(told)));
    }

    /// Does what a digit asks for.
    ///
    /// @return whether it asked for anything
    boolean pressed(int digit) {
        var ids = List.copyOf(rows.keySet());
        if (digit < 1 || digit > ids.size()) {
            return false;
        }
        choose(ids.get(digit - 1));
        return true;
    }

    /// Opens a page for a new story below.
    void write() {
        if (page.isEmpty()) {
            var form = new StoryForm(new Story("", signals, Map.of()));
            page = Optional.of(form);
            var keep =
                    new KeyButton(
                                    "study-keep-story",
                                    text("study.keep-story"),
                                    "",
                                    () -> keep(form.story()))
                            .choice();
            writing.getChildren()
                    .setAll(new Card("study-story-page", text("stories.a-new"), form, keep));
            writing.setVisible(true);
            write.setDisable(true);
            form.begin();
        }
    }

    private void keep(Story story) {
        if (story.isBlank()) {
            close();
        } else {
            model.stories()
                    .keep(
                            story,
                            id -> {
                                model.make(new Told(id));
                                close();
                            },
                            this::failed);
        }
    }

    private void failed(Exception failure) {
        var notice = new Notice(text("settings.not-stored"), Notice.details(failure));
        if (writing.getChildren().size() > 1) {
            writing.getChildren().removeLast();
        }
        writing.getChildren().add(notice);
    }

    private void close() {
        page = Optional.empty();
        writing.getChildren().clear();
        writing.setVisible(false);
        write.setDisable(false);
        write.requestFocus();
    }
}
