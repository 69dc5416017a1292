package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is written as Markdown is read as the same text.
class MarkdownRoundTripTest {

    @Test
    void everyTextOfTheQuestionBankIsReadAsItWasWritten() throws IOException {
        var bank = BankReader.read(Path.of("question-bank"), LocalDate.MAX);

        assertThat(bank.items()).hasSizeGreaterThan(100);
        for (var item : bank.items()) {
            for (var text : texts(item.item())) {
                var written = app.interval.domain.text.Markdown.of(text);
                assertThat(plain(read(written))).as(written).isEqualTo(plain(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a * b * c and __init__ or `x`",
                "# no heading",
                "1. no list",
                "- no list",
                "<b>no tag</b> & [no](link)",
                "a | b",
                "~~~ and \\ and ***"
            })
    void wordsStayWords(String words) {
        var text = RichText.of(words);

        assertThat(read(app.interval.domain.text.Markdown.of(text)).plain()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`x`", "a``b", " x ", "a|b", "```\ncode\n```"})
    void codeStaysCode(String code) {
        var cell = List.of(List.of(RichText.of("a")), List.of(RichText.code(code.strip())));
        var fence = new Block.Code("python", List.of(), code);
        var line = new Block.Paragraph(List.of(new Inline.Code(code.replace('\n', ' '))));
        var text = new RichText(List.of(fence, line, new Block.Table(cell)));

        var back = read(app.interval.domain.text.Markdown.of(text));

        assertThat(back.blocks().getFirst()).isEqualTo(fence);
        assertThat(back.blocks().get(1)).isEqualTo(line);
        assertThat(back.blocks().get(2).plain()).isEqualTo("a\n" + code.strip().replace('\n', ' '));
    }

    private static RichText read(String markdown) {
        return Markdown.text(Markdown.children(Markdown.parse(markdown)));
    }

    /// The words of each block.
    private static List<String> plain(RichText text) {
        return text.blocks().stream()
                .map(block -> block.getClass().getSimpleName() + " " + block.plain().strip())
                .toList();
    }

    private static List<RichText> texts(Item item) {
        var texts = new ArrayList<RichText>();
        texts.add(item.prompt());
        texts.add(item.teaching().explanation());
        texts.addAll(item.teaching().hints());
        switch (item.task()) {
            case Task.Choice choice ->
                    choice.options()
                            .forEach(option -> {
                                texts.add(option.text());
                                texts.add(option.rationale());
                            });
            case Task.Match match ->
                    match.pairs()
                            .forEach(pair -> {
                                texts.add(pair.left());
                                texts.add(pair.right());
                                texts.add(pair.why());
                            });
            case Task.Flashcard card -> texts.add(card.answer());
            case Task.Open open -> texts.add(open.modelAnswer());
            case Task.Order order -> texts.addAll(order.blocks());
            default -> {}
        }
        return texts;
    }
}
