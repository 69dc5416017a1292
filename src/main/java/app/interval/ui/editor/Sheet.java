package app.interval.ui.editor;

import app.interval.highlighting.Highlighter;
import app.interval.highlighting.Kind;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text itself: colours it anew after every change, and does what keys mean for indentation.
final class Sheet extends CodeArea {

    private final String language;

    /// @param language as after a fence of Markdown
    Sheet(String language, String code) {
        super(Indentation.tidy(code));
        this.language = language;
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setParagraphGraphicFactory(Sheet::number);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_TYPED, Sheet::onTyped);
        colour();
        plainTextChanges().subscribe(_ -> colour());
        getUndoManager().forgetHistory();
        moveTo(0);
    }

    /// Puts what was copied in place of what is selected.
    @Override
    public void paste() {
        var copied = Clipboard.getSystemClipboard().getString();
        if (copied != null) {
            getUndoManager().preventMerge();
            replaceSelection(Indentation.tidy(copied));
            getUndoManager().preventMerge();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// A letter that is a command here is no text, though some systems say that it was typed. What
    /// is typed with AltGr comes with Ctrl too.
    private static void onTyped(KeyEvent event) {
        if (event.isAltDown() && !event.isControlDown()) {
            event.consume();
        }
    }

    private static Node number(int line) {
        var number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private void colour() {
        if (getLength() > 0) {
            setStyleSpans(0, colours(language, getText()));
        }
    }

    private static StyleSpans<Collection<String>> colours(String language, String code) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        for (var token : Highlighter.tokens(language, code)) {
            spans.add(style(token.kind()), token.text().length());
        }
        return spans.create();
    }

    private static List<String> style(Kind kind) {
        return kind == Kind.PLAIN
                ? List.of()
                : List.of("code-" + kind.name().toLowerCase(Locale.ROOT));
    }

    private void onKey(KeyEvent event) {
        var plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        var done =
                switch (event.getCode()) {
                    case TAB -> tab(event, plain);
                    case ENTER -> plain && isEditable() && newLine();
                    case BACK_SPACE -> plain && isEditable() && stepBack();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    private boolean tab(KeyEvent event, boolean plain) {
        if (!plain || !isEditable()) {
            return requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        if (event.isShiftDown()) {
            shift(Indentation::shallower);
        } else if (getSelection().getLength() > 0) {
            shift(Indentation::deeper);
        } else {
            replaceSelection(" ".repeat(Indentation.toNext(getCaretColumn())));
        }
        return true;
    }

    private boolean newLine() {
        var start = getSelection().getStart();
        var line = offsetToPosition(start, Bias.Backward);
        var before = getText(start - line.getMinor(), start);
        getUndoManager().preventMerge();
        replaceSelection("\n" + Indentation.after(before));
        requestFollowCaret();
        return true;
    }

    /// Before the first letter of a line, over a whole step.
    private boolean stepBack() {
        var column = getCaretColumn();
        var before = getText(getCaretPosition() - column, getCaretPosition());
        if (getSelection().getLength() > 0 || column == 0 || !before.isBlank()) {
            return false;
        }
        deleteText(getCaretPosition() - Indentation.toPrevious(column), getCaretPosition());
        return true;
    }

    /// Of a selection from line `first` to `end`; a line of which nothing is selected is none.
    private int lastLine(int first, int end) {
        var place = offsetToPosition(end, Bias.Forward);
        var behind = place.getMinor() == 0 && place.getMajor() > first ? 1 : 0;
        return place.getMajor() - behind;
    }

    /// Changes the lines that are selected, or the one with the caret, as one step of undo.
    private void shift(UnaryOperator<String> change) {
        var selected = getSelection();
        var several = selected.getLength() > 0;
        var first = offsetToPosition(selected.getStart(), Bias.Forward).getMajor();
        var last = lastLine(first, selected.getEnd());
        var from = getAbsolutePosition(first, 0);
        var to = getAbsolutePosition(last, getParagraphLength(last));
        var changed =
                Stream.of(getText(from, to).split("\n", -1))
                        .map(change)
                        .collect(Collectors.joining("\n"));
        var caret = Math.max(from, getCaretPosition() + changed.length() - (to - from));
        getUndoManager().preventMerge();
        replaceText(from, to, changed);
        getUndoManager().preventMerge();
        if (several) {
            selectRange(from, from + changed.length());
        } else {
            moveTo(caret);
        }
    }
}
