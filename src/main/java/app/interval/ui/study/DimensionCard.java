package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.texts.Phrases;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One dimension of a rubric, to be rated: what each level sounds like, and what speaks against
/// anybody. To the keyboard a group of radio buttons: Tab comes to it once, arrows go from level to
/// level and choose.
final class DimensionCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Optional<Level>, LevelRow> rows = new LinkedHashMap<>();
    private final Label state = new Label();
    private final Consumer<Optional<Level>> rate;

    /// @param number from 1
    /// @param rate told of every choice; nothing: not even the lowest level
    DimensionCard(int number, Dimension dimension, Consumer<Optional<Level>> rate) {
        this.rate = rate;
        setId("study-dimension-" + number);
        getStyleClass().addAll("card", "dimension");
        var title = wrapped("section", text("rubric.dimension", number, dimension.title()));
        state.getStyleClass().add("small");
        getChildren().addAll(title, state);
        ladder().forEach(level -> add(dimension, level));
        getChildren().add(redFlag(dimension));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static Stream<Optional<Level>> ladder() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Level.values()).map(Optional::of));
    }

    private void add(Dimension dimension, Optional<Level> level) {
        var key = Integer.toString(rows.size() + 1);
        var title = name(level);
        var sign = level.map(found -> Objects.requireNonNull(dimension.signs().get(found)));
        var words = sign.map(found -> found.plain()).orElseGet(() -> text("rubric.none.is"));
        var node =
                sign.<Node>map(found -> new RichTextView(found, Tone.BODY))
                        .orElseGet(() -> wrapped("level-sign", text("rubric.none.is")));
        var row =
                new LevelRow(
                        key,
                        title,
                        node,
                        text("rubric.spoken", dimension.title(), title, words),
                        () -> rate.accept(level));
        row.setId(getId() + "-" + key);
        rows.put(level, row);
        getChildren().add(row);
    }

    private static Node redFlag(Dimension dimension) {
        var words = wrapped("red-flag-name", text("rubric.red-flag"));
        var flag = new VBox(words, new RichTextView(dimension.redFlag(), Tone.BODY));
        flag.getStyleClass().add("red-flag");
        return flag;
    }

    /// Shows what was chosen.
    ///
    /// @param rated empty: nothing yet
    /// @param current whether this one is rated next
    void show(Optional<Optional<Level>> rated, boolean current) {
        state.setText(
                rated.map(level -> text("rubric.reached", name(level)))
                        .orElseGet(() -> text("rubric.open")));
        pseudoClassStateChanged(CURRENT, current);
        rows.forEach((level, row) -> row.setPicked(rated.filter(level::equals).isPresent()));
        var first = rows.values().iterator().next();
        rows.forEach((level, row) ->
                row.setFocusTraversable(rated.map(level::equals).orElse(row == first)));
    }

    /// Takes the focus to the level that is chosen, or to the first.
    void takeFocus() {
        rows.values().stream()
                .filter(LevelRow::isFocusTraversable)
                .findFirst()
                .ifPresent(LevelRow::requestFocus);
    }

    /// The level of a key, from 1.
    static Optional<Optional<Level>> level(int key) {
        return key < 1 ? Optional.empty() : ladder().skip(key - 1L).findFirst();
    }

    /// How a level is called.
    static String name(Optional<Level> level) {
        return level.map(Phrases::level).orElseGet(() -> text("rubric.none"));
    }

    private void onKey(KeyEvent event) {
        var step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        var all = new ArrayList<>(rows.values());
        var focused = all.indexOf(event.getTarget());
        if (step == 0 || focused < 0 || !Keys.plain(event)) {
            return;
        }
        event.consume();
        var next = focused + step;
        if (next >= 0 && next < all.size()) {
            all.get(next).requestFocus();
            rate.accept(List.copyOf(rows.keySet()).get(next));
        }
    }

    static Label wrapped(String style, String words) {
        var label = Columns.styled(new Label(words), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
