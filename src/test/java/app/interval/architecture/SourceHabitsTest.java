package app.interval.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// The house's measures, for everything below `src`. [SourceRulesTest] shows that each rule can
/// fail.
class SourceHabitsTest {

    /// Types that may be made of more than five parts: simple name and why.
    private static final Map<String, String> MANY_PARTS =
            Map.of("Finding", "one line of a report, as flat as it is printed and read");

    private static List<Source> sources = List.of();

    @BeforeAll
    static void read() throws IOException {
        sources = Source.below(Path.of("src"));
    }

    @Test
    void aFileHasAtMost400Lines() {
        assertThat(SourceRules.longFiles(sources, 400)).isEmpty();
    }

    @Test
    void oneFileInTwentyMayHaveMoreThan200Lines() {
        var longer = SourceRules.longFiles(sources, 200);

        assertThat(longer).hasSizeLessThanOrEqualTo(sources.size() / 20);
    }

    @Test
    void aMethodHasAtMost40Lines() {
        assertThat(inEach(source -> SourceRules.longMethods(source, 40))).isEmpty();
    }

    @Test
    void oneMethodInTwentyMayHaveMoreThan20Lines() {
        var methods = sources.stream().flatMap(SourceRules::methods).count();
        var longer = inEach(source -> SourceRules.longMethods(source, 20));

        assertThat(longer).hasSizeLessThanOrEqualTo(Math.toIntExact(methods / 20));
    }

    @Test
    void aTypeIsMadeOfAtMostFiveParts() {
        var found = inEach(source -> SourceRules.manyParts(source, 5));
        var names = found.stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList();

        assertThat(new TreeSet<>(names)).as("%s", found).isEqualTo(MANY_PARTS.keySet());
    }

    @Test
    void nobodySleeps() {
        assertThat(inEach(SourceRules::sleeps)).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(inEach(SourceRules::disabledTests)).isEmpty();
    }

    @Test
    void aNameSaysWhatTheTypeIs() {
        assertThat(inEach(SourceRules::hollowNames)).isEmpty();
    }

    @Test
    void everyRoomSaysWhatItIs() {
        var rooms = new TreeSet<Path>();
        var described = new TreeSet<Path>();
        for (var source : sources) {
            var room = Path.of(source.path()).getParent();
            if (room.startsWith("src/main/java")) {
                rooms.add(room);
                if (SourceRules.describesItsPackage(source)) {
                    described.add(room);
                }
            }
        }

        assertThat(described).isNotEmpty().isEqualTo(rooms);
    }

    @Test
    void nothingIsPutOffAndNothingKnowsOneComputer() throws IOException {
        var found = new ArrayList<String>();
        for (var file : textFiles()) {
            found.addAll(SourceRules.strayWords(file.toString(), text(file)));
        }

        assertThat(found).isEmpty();
    }

    private static List<Path> textFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var place : List.of("src", ".ci", "jpackage", "pom.xml", "README.md", "NOTICE")) {
            try (var below = Files.walk(Path.of(place))) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /// Bytes as letters: pictures and fonts may lie there too.
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static List<String> inEach(Function<Source, List<String>> rule) {
        return sources.stream().flatMap(source -> rule.apply(source).stream()).toList();
    }
}
