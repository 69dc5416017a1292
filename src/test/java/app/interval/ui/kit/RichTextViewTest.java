package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RichTextViewTest {

    private static final RichText TEXT =
            new RichText(
                    List.of(
                            new Block.Paragraph(
                                    List.of(
                                            new Inline.Words("Run "),
                                            new Inline.Code(
                                                    "python -m pip install --upgrade something"),
                                            new Inline.Words(" now"))),
                            new Block.Bullets(List.of(RichText.of("one"), RichText.of("two")))));

    private RichTextView view;

    @Start
    void show(Stage stage) {
        view = new RichTextView(TEXT, Tone.ASIDE);
        stage.setScene(new Scene(new VBox(view), 200, 300));
        Theme.dress(stage.getScene(), Look.DEFAULT);
        stage.show();
    }

    @Test
    void itIsReadAloudAsItsWords() {
        assertThat(view.getAccessibleText())
                .isEqualTo("Run python -m pip install --upgrade something now\none\ntwo");
    }

    @Test
    void itsToneIsAStyleClass() {
        assertThat(view.getStyleClass()).contains("aside");
    }

    @Test
    void codeLongerThanALineWrapsAndItsGroundStaysInside(FxRobot robot) {
        var line = (TextFlow) view.lookup(".line");
        var ground = (Path) view.lookup(".code-ground");
        var overhangs = new ArrayList<Double>();
        var lines = new ArrayList<Integer>();
        robot.interact(() -> {
            for (var width = 120; width < 260; width += 3) {
                view.resize(width, 400);
                view.layout();
                overhangs.add(ground.getBoundsInParent().getMaxX() - line.getWidth());
                lines.add(line.getLayoutInfo().getTextLineCount());
            }
        });

        assertThat(lines).allMatch(count -> count > 1);
        assertThat(ground.getElements()).isNotEmpty();
        assertThat(overhangs).allMatch(overhang -> overhang <= 0);
    }
}
