package app.interval.bank;

import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A copy of the bank with one item of each type.
abstract class ItemTypesFixture {

    @TempDir Path temp;
    SampleBank sample;

    @BeforeEach
    void copy() throws IOException {
        sample = SampleBank.in(temp.resolve("bank"));
    }

    <T extends Task> T task(String type, Class<T> variant) throws IOException {
        return variant.cast(sample.item(type).item().task());
    }

    double ways(String type) throws IOException {
        return sample.item(type).item().facts().demand().ways();
    }

    boolean selfGraded(String type) throws IOException {
        return sample.item(type).item().facts().demand().selfGraded();
    }

    static RichText paragraph(Inline... parts) {
        return new RichText(List.of(new Block.Paragraph(List.of(parts))));
    }
}
