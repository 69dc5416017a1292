package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Sizes of the drawings in px, and twice as large at 200 %.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SizesTest {

    private record Letters(String selector, String family, double size) {}

    private record Lines(String selector, double height) {}

    private static final List<Letters> LETTERS =
            List.of(
                    new Letters(".prompt .text-run", "Inter", 17),
                    new Letters(".prompt .inline-code", "JetBrains Mono", 15.8),
                    new Letters(".body .text-run", "Inter", 14),
                    new Letters(".body .inline-code", "JetBrains Mono", 13),
                    new Letters(".body .strong", "Inter SemiBold", 14),
                    new Letters(".aside .text-run", "Inter", 13),
                    new Letters(".aside .inline-code", "JetBrains Mono", 12.1),
                    new Letters(".prompt .code-keyword", "JetBrains Mono", 13.5),
                    new Letters(".code-name", "JetBrains Mono", 13.5),
                    new Letters(".line-numbers > Text", "JetBrains Mono", 13.5),
                    new Letters(".prompt .code-copy > .text", "Inter", 12),
                    new Letters(".key-cap > .text", "JetBrains Mono", 11),
                    new Letters(".primary > .text", "Inter SemiBold", 14),
                    new Letters(".section > .text", "Inter SemiBold", 15),
                    new Letters(".small > .text", "Inter", 12),
                    new Letters(".icon", "FeatherIcons", 16));

    private static final List<Lines> LINES =
            List.of(
                    new Lines(".prompt .line", 26),
                    new Lines(".body .line", 20),
                    new Lines(".aside .line", 19.5),
                    new Lines(".code-lines", 21));

    private VBox page;

    @Start
    void show(Stage stage) {
        page = new VBox(Gallery.reading(), Gallery.controls());
        stage.setScene(new Scene(page, 884, 900));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void lettersLinesAndControlsAreAsDrawn(int percent, FxRobot robot) {
        var check = new SoftAssertions();
        robot.interact(() -> {
            Theme.dress(page.getScene(), new Look(ThemeChoice.LIGHT, percent));
            page.applyCss();
            page.layout();
            check(check, percent / 100.0);
        });
        check.assertAll();
    }

    /// On the thread of the screen, so that no layout is under way.
    private void check(SoftAssertions check, double times) {
        LETTERS.forEach(letters -> check(check, letters, times));
        LINES.forEach(lines -> check(check, lines, times));
        check.assertThat(height("#submit")).isCloseTo(36 * times, within(0.5));
        check.assertThat(height(".notice")).isGreaterThanOrEqualTo(40 * times);
    }

    private void check(SoftAssertions check, Letters letters, double times) {
        var font = ((Text) page.lookup(letters.selector())).getFont();
        check.assertThat(font.getFamily()).as(letters.selector()).isEqualTo(letters.family());
        check.assertThat(font.getSize())
                .as(letters.selector())
                .isCloseTo(letters.size() * times, within(0.1));
    }

    private void check(SoftAssertions check, Lines lines, double times) {
        var layout = ((TextFlow) page.lookup(lines.selector())).getLayoutInfo();
        var first = layout.getTextLine(0, true).bounds().getMinY();
        check.assertThat(layout.getTextLine(1, true).bounds().getMinY() - first)
                .as(lines.selector())
                .isCloseTo(lines.height() * times, within(0.6 * times));
    }

    private double height(String selector) {
        return page.lookup(selector).getLayoutBounds().getHeight();
    }
}
