package app.interval.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.authoring.Blueprint.Cell;
import app.interval.authoring.Blueprint.MalformedException;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BlueprintTest {

    @Test
    void aStageIsOneColumn() throws MalformedException {
        var lines = List.of("area,level,type,v1,v2", "web,entry,find-bug,2,5", "");

        assertThat(Blueprint.read(lines, "v1").cells())
                .containsExactly(new Cell("web", Level.ENTRY, ItemType.FIND_BUG, 2));
        assertThat(Blueprint.read(lines, "v2").total()).isEqualTo(5);
    }

    @Test
    void thePlanOfTheBankHasItsTotals() throws IOException, MalformedException {
        var lines = Files.readAllLines(Path.of("question-bank", "blueprint.csv"));

        assertThat(Blueprint.read(lines, "v1").total()).isEqualTo(600);
        assertThat(Blueprint.read(lines, "v2").total()).isEqualTo(1500);
    }

    @Test
    void aPlanHasAllItsStages() throws MalformedException {
        var lines = List.of("area,level,type,v1,v2", "web,entry,find-bug,2,5");

        assertThat(Blueprint.stages(lines)).extracting(Blueprint::total).containsExactly(2, 5);
        assertThat(Blueprint.stages(List.of())).isEmpty();
        assertThatThrownBy(() -> Blueprint.stages(List.of("area,kind,type,v1")))
                .isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    area,type,level,v1    | web,entry,cloze,1   | line 1: the columns
                    area,level,type,v2    | web,entry,cloze,1   | line 1: no stage 'v1'; there are v2
                    area,level,type,v1    | web,entry,cloze     | line 2: expected 4 columns
                    area,level,type,v1    | web,entry,cloze,few | line 2: expected 4 columns
                    area,level,type,v1    | web,expert,cloze,1  | line 2: no such level or type
                    area,level,type,v1    | web,entry,essay,1   | line 2: no such level or type
                    """)
    void whatIsNoPlanIsNamedByItsLine(String head, String line, String message) {
        assertThatThrownBy(() -> Blueprint.read(List.of(head, line), "v1"))
                .isInstanceOf(MalformedException.class)
                .hasMessageStartingWith(message);
    }
}
