package app.interval.world;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.world.template.Templates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class GeneratedBankTest {

    private static final Path ORIGINAL = Path.of("question-bank");
    private static final Pattern BELIEF = Pattern.compile("\\(?wrong: ([a-z0-9-]+)\\)?");

    private static final List<GeneratedItem> WHOLE = bank(1, 1_500).items();

    @TempDir private Path folder;

    @Test
    void theSameSeedGivesTheSameFiles() {
        assertThat(texts(bank(7, 200))).isEqualTo(texts(bank(7, 200)));
        assertThat(texts(bank(7, 200))).isNotEqualTo(texts(bank(8, 200)));
    }

    @Test
    void theWholeBankHasExactlyTheCellsOfTheBlueprint() {
        var counts =
                WHOLE.stream()
                        .collect(
                                Collectors.groupingBy(
                                        GeneratedBankTest::cell, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(
                        Templates.blueprint().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                cell -> cell.getValue().longValue())));
    }

    @Test
    void aSmallerBankKeepsTheSharesWithinRounding() {
        var items = 400;
        var counts =
                bank(1, items).items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        GeneratedBankTest::cell, Collectors.counting()));

        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(items);
        for (var cell : Templates.blueprint()) {
            var share = cell.getValue() * items / 1_500.0;
            assertThat(counts.getOrDefault(cell.getKey(), 0L).doubleValue())
                    .as(cell.getKey())
                    .isBetween(Math.floor(share), Math.ceil(share));
        }
    }

    @Test
    void everyObjectiveOfTheCurriculumIsUsedAndNoOther() throws IOException {
        var known = new Syllabus(ORIGINAL.resolve("curriculum.yaml")).objectives();
        var used = WHOLE.stream().map(item -> item.slot().objective());

        assertThat(used.distinct()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void idsAndPathsAreUnique() {
        var items = WHOLE;

        assertThat(items.stream().map(GeneratedItem::id)).doesNotHaveDuplicates();
        assertThat(items.stream().map(GeneratedItem::path)).doesNotHaveDuplicates();
        assertThat(items)
                .allSatisfy(item -> assertThat(item.id()).matches("q-[0-9a-hjkmnp-tv-z]{8}"));
    }

    @Test
    void noNameIsLeftUnfilled() {
        for (var item : WHOLE) {
            assertThat(item.text()).as(item.path()).doesNotContain("$").endsWith("\n");
        }
    }

    @Test
    void aWrittenBankIsWholeAndNamesOnlyKnownBeliefs() throws IOException {
        bank(5, 150).write(folder);

        var known = Files.readString(folder.resolve("misconceptions.yaml"));
        var beliefs = new HashSet<String>();
        var written = written();
        for (var file : written) {
            BELIEF.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(beliefs::add);
        }
        assertThat(written).hasSize(150);
        assertThat(beliefs)
                .hasSizeGreaterThan(20)
                .allMatch(key -> known.contains("\n" + key + ": "));
        assertThat(folder.resolve("pack.yaml")).content().contains(GeneratedBank.PACK);
        assertThat(folder.resolve("terms.yaml"))
                .hasSameTextualContentAs(ORIGINAL.resolve("terms.yaml"));
    }

    @Test
    void aPromptTooMuchLikeAnotherIsRefused() {
        var likeness = new Likeness();

        assertThat(likeness.admit("one two three four five six seven eight nine ten")).isTrue();
        assertThat(likeness.admit("one two three four five six seven eight nine ten eleven"))
                .isFalse();
        assertThat(likeness.admit("one two three four FIVE seven eight nine ten eleven")).isTrue();
    }

    private List<Path> written() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static GeneratedBank bank(long seed, int items) {
        try {
            return new GeneratedBank(ORIGINAL, seed, items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(GeneratedBank bank) {
        return bank.items().stream()
                .collect(Collectors.toMap(GeneratedItem::path, GeneratedItem::text));
    }

    private static String cell(GeneratedItem item) {
        var objective = item.slot().objective();
        return String.join(
                ",",
                objective.area(),
                objective.level().name().toLowerCase(Locale.ROOT),
                item.slot().type().word());
    }
}
