package app.interval.verify;

import app.interval.bank.BankItem;
import app.interval.domain.item.Item;
import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;

import java.util.stream.Collectors;

/// Puts programs together from the parts of an item. Parts have no line end after the last line.
final class Snippets {

    private Snippets() {}

    /// The program of the prompt: all its blocks that are flagged to run; empty if there is none.
    static String ofPrompt(Item item) {
        return item.prompt()
                .code()
                .filter(code -> code.language().equals("python"))
                .filter(code -> code.flags().contains("run"))
                .map(code -> code.plain() + "\n")
                .collect(Collectors.joining("\n"));
    }

    /// A piece of code between what prepares it and what checks it.
    static String between(BankItem item, String code, String check) {
        return item.item().origin().proof().setup() + "\n" + code + "\n" + check + "\n";
    }

    /// A block to be ordered, as code.
    static String ofBlock(RichText block) {
        return block.blocks().stream().map(Block::plain).collect(Collectors.joining("\n"));
    }
}
