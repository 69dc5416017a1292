package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StatsCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();
    private SampleBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
        bank.write("blueprint.csv", "area,level,type,v1,v2\nweb,mid,cloze,1,8\n");
    }

    @Test
    void itShowsWhatThereIsBesideWhatIsPlanned() {
        assertThat(desk.type("stats", folder)).isZero();
        assertThat(desk.out())
                .contains("cloze            ~ 0 /   0  ~ 1 /   1  ~ 0 /   0  ~ 1 /   1         -\n")
                .contains("Status: 0 draft, 0 review, 11 published, 0 retired\n")
                .contains("web/forms entry");
        assertThat(desk.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theWholeBankFitsIntoAHundredColumns() {
        assertThat(desk.type("stats", "question-bank", "--all", "--plan", "v2")).isZero();
        assertThat(desk.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aBankThatIsNotCompleteIsAFindingOnlyWhenAskedFor() {
        assertThat(desk.type("stats", folder, "--check")).isEqualTo(1);
    }

    @Test
    void withoutAPlanThereIsStillSomethingToCount() throws IOException {
        Files.delete(folder.resolve("blueprint.csv"));

        assertThat(desk.type("stats", folder)).isZero();
        assertThat(desk.out()).contains("11 /   0");
    }

    @Test
    void aPlanThatCannotBeReadIsNamed() {
        assertThat(desk.type("stats", folder, "--plan", "v3")).isEqualTo(2);
        assertThat(desk.err()).contains("blueprint.csv is no plan: line 1: no stage 'v3'");
    }

    @Test
    void whatDoesNotReadIsMentioned() throws IOException {
        bank.replace("web/http/cloze.md", "level: mid", "level: expert");
        desk.type("stats", folder);

        assertThat(desk.out()).contains("1 file cannot be read and did not count");
    }

    @Test
    void programsGetWhatTheSchemaSays() {
        desk.type("stats", folder, "--format", "json");

        assertThat(Desk.offences("stats", desk.out())).isEmpty();
        assertThat(Desk.offences("stats", desk.out().replace("planned", "wished"))).isNotEmpty();
    }
}
