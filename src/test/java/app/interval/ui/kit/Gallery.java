package app.interval.ui.kit;

import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;

/// Two pages that show every part of the kit.
final class Gallery {

    static final Block.Code SQL =
            code(
                    "sql",
                    """
                    UPDATE wallet SET balance = balance - 80
                    WHERE id = 1 AND balance >= 80;\
                    """);

    static final Block.Code PYTHON =
            code(
                    "python",
                    """
                    @dataclass(frozen=True)
                    class Wallet:
                        \"""Money, in cents.\"""
                        balance: int = 0

                    def pay(w: Wallet, amount: int) -> Wallet:  # != == >= <= -> := |> www
                        match amount:
                            case 0: return w
                        if amount != 80 and w.balance >= amount: raise ValueError(f"{amount!r} is too much for {w.balance:>10}; ask {__name__} what to do now")
                        return replace(w, balance=w.balance - amount)\
                    """);

    private Gallery() {}

    static Region reading() {
        return page(
                new RichTextView(new RichText(List.of(question(), SQL)), Tone.PROMPT),
                new RichTextView(
                        new RichText(List.of(mixed(), lists(), quote(), table())), Tone.BODY),
                new RichTextView(new RichText(List.of(rationale())), Tone.ASIDE),
                new CodeView(PYTHON, true));
    }

    private static Block question() {
        return words(
                "Wallet 1 holds 100. Two PostgreSQL sessions at READ COMMITTED each run the"
                        + " statement below once, in a transaction. A has executed it but not"
                        + " committed when B executes it. What does ",
                "could not serialize access",
                " mean?");
    }

    private static Block rationale() {
        return words(
                "The row had been changed meanwhile, so PostgreSQL fetched the committed version,"
                        + " re-evaluated ",
                "balance >= 80",
                " against 20 and skipped the row, which is a long sentence. ");
    }

    private static Block lists() {
        var numbers = new Block.Numbers(9, List.of(RichText.of("nine"), RichText.of("ten")));
        return new Block.Bullets(
                List.of(
                        RichText.of("A first point"),
                        new RichText(List.of(words("Second, ", "x = 1", ""), numbers))));
    }

    private static Block quote() {
        return new Block.Quote(RichText.of("A condition is a safe guard."));
    }

    static Region controls() {
        var fairly = new KeyButton("fairly", "Fairly", "F", () -> {}).choice();
        fairly.setPicked(true);
        return page(
                new HBox(40, Brand.small(), Brand.large()),
                new FlowPane(
                        10,
                        10,
                        new KeyButton("dont-know", "I don't know", "0", () -> {}),
                        new KeyButton("hint", "Hint", "H", () -> {}),
                        styled("small", new Label("How sure?")),
                        new KeyButton("guess", "Guess", "G", () -> {}).choice(),
                        fairly,
                        new KeyButton("sure", "Sure", "S", () -> {}).choice(),
                        new KeyButton("submit", "Submit", "Enter", () -> {}).primary(),
                        new KeyButton("report", "Report a problem", "", () -> {})),
                icons(),
                new Notice("Your answer could not be stored. Nothing was lost.", "disk full")
                        .withAction("Try again", () -> {})
                        .withClose(() -> {}),
                new Notice(
                        "Your data could not be opened because another window has it. Close that"
                                + " window first, then try it once more from here.",
                        "90020"),
                styled("card", new VBox(8, styled("section", new Label("A card")), chips())),
                new FlowPane(
                        10, 10, new Button("Plain"), new TextField("25"), new CheckBox("Check")));
    }

    private static Node icons() {
        var row = new FlowPane(16, 8);
        Arrays.stream(Icons.values())
                .map(icon -> new Label(icon.name(), icon.node()))
                .forEach(row.getChildren()::add);
        return row;
    }

    private static Node chips() {
        return new HBox(
                8,
                styled("chip", new Label("Transactions and isolation")),
                styled("chip", new Label("mid")),
                KeyButton.keyCap("Ctrl Z"));
    }

    private static Region page(Node... parts) {
        var page = new VBox(16, parts);
        page.setStyle("-fx-padding: 24 32 24 32;");
        return page;
    }

    private static Block words(String before, String code, String after) {
        return new Block.Paragraph(
                List.of(new Inline.Words(before), new Inline.Code(code), new Inline.Words(after)));
    }

    private static Block mixed() {
        return new Block.Paragraph(
                List.of(
                        new Inline.Words("At READ COMMITTED a "),
                        new Inline.Emphasis(List.of(new Inline.Words("writer")), false),
                        new Inline.Words(" that had to wait "),
                        new Inline.Emphasis(List.of(new Inline.Words("re-checks")), true),
                        new Inline.Words(" its "),
                        new Inline.Code("WHERE"),
                        new Inline.Words(" against the newest committed row; see "),
                        new Inline.Link("Transaction Isolation", "https://example.org"),
                        new Inline.Words(", where a long piece of code runs over the end: "),
                        new Inline.Code("SELECT balance FROM wallet WHERE id = 1 FOR UPDATE"),
                        new Inline.Words(". Then comes a break:"),
                        new Inline.Break(),
                        new Inline.Words("the next line.")));
    }

    private static Block table() {
        return new Block.Table(
                List.of(
                        List.of(RichText.of("Level"), RichText.of("What B sees"), RichText.of("n")),
                        List.of(
                                RichText.of("READ COMMITTED"),
                                RichText.of(
                                        "The newest committed version, after waiting for whoever"
                                                + " changed the row before and has not ended"),
                                RichText.of("0")),
                        List.of(
                                new RichText(List.of(words("", "SERIALIZABLE", ""))),
                                RichText.of("An error"),
                                RichText.of("12"))));
    }

    private static Block.Code code(String language, String text) {
        return new Block.Code(language, List.of(), text);
    }

    private static <N extends Node> N styled(String styleClass, N node) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
