package app.interval.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Story.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StoryTest {

    @Test
    void aStoryIsMarkdownThatReadsByItself() {
        var story =
                new Story(
                        "The outage of May",
                        List.of("Ownership", "Learning"),
                        Map.of(
                                Part.SITUATION, "Orders failed.\nFor an hour.",
                                Part.RESULT, "An alert that rings first."));

        assertThat(story.text())
                .isEqualTo(
                        """
                        # The outage of May
                        - Ownership
                        - Learning

                        ## Situation

                        Orders failed.
                        For an hour.

                        ## Task


                        ## Action


                        ## Result

                        An alert that rings first.
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whateverIsToldIsReadBack(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var parts =
                    Stream.of(Part.values())
                            .filter(_ -> random.nextBoolean())
                            .collect(Collectors.toMap(part -> part, _ -> words(random)));
            var story = new Story(words(random), List.of(words(random), words(random)), parts);

            var again = Story.of(story.text());

            assertThat(again.title()).isEqualTo(story.title());
            assertThat(again.signals()).isEqualTo(story.signals());
            for (var part : Part.values()) {
                assertThat(again.part(part)).isEqualTo(story.part(part));
            }
        }
    }

    private static String words(Random random) {
        var pieces =
                List.of("## Result", "# ", "- ", "\\", "\\#", "\n", "\r\n", "\n\n", " ", "a", "ü#");
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    @Test
    void aTextInAnotherFormIsAStoryToo() {
        var story = Story.of("Once upon a time\n- there was\na queue");

        assertThat(story.title()).isEqualTo("Once upon a time");
        assertThat(story.signals()).containsExactly("there was");
        assertThat(story.part(Part.SITUATION)).isEqualTo("a queue");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(new Story(" one\r\n two ", List.of(), Map.of()).title()).isEqualTo("one two");
    }

    @Test
    void anEmptyFormIsNoStory() {
        assertThat(new Story(" ", List.of("Ownership"), Map.of(Part.TASK, "\n")).isBlank())
                .isTrue();
        assertThat(new Story("", List.of(), Map.of(Part.TASK, "mine")).isBlank()).isFalse();
    }
}
