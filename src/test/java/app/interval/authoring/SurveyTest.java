package app.interval.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.authoring.Blueprint.Cell;
import app.interval.authoring.Coverage.Count;
import app.interval.authoring.Coverage.Demand;
import app.interval.authoring.Coverage.Row;
import app.interval.authoring.Coverage.Tier;
import app.interval.bank.Authoring.Status;
import app.interval.bank.SampleBank;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Of a bank with one item per type, all about one topic: five for the level entry, four for mid,
/// two for senior.
class SurveyTest {

    private static final Blueprint PLAN =
            new Blueprint(
                    List.of(
                            new Cell("web", Level.ENTRY, ItemType.CLOZE, 4),
                            new Cell("web", Level.MID, ItemType.CLOZE, 2),
                            new Cell("dark", Level.MID, ItemType.OPEN, 3)));

    @TempDir Path folder;
    private SampleBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
    }

    @Test
    void areasAndTypesAreCountedBesideTheirPlan() throws IOException {
        var plan = coverage().plan();

        assertThat(plan.areas()).extracting(Row::name).containsExactly("web", "dark");
        assertThat(plan.areas().getFirst().all()).isEqualTo(new Count(11, 6));
        assertThat(plan.areas().getLast().levels()).containsEntry(Level.MID, new Count(0, 3));
        var cloze =
                plan.types().stream()
                        .filter(row -> row.name().equals("cloze"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cloze.levels())
                .containsEntry(Level.ENTRY, new Count(0, 4))
                .containsEntry(Level.MID, new Count(1, 2));
    }

    @Test
    void retiredItemsCountByStatusOnly() throws IOException {
        retire("cloze");

        assertThat(coverage().statuses())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Status.DRAFT, 0,
                                Status.REVIEW, 0,
                                Status.PUBLISHED, 10,
                                Status.RETIRED, 1));
        assertThat(coverage().plan().areas().getFirst().all().present()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0,1,true", "0,2,false", "2,0,false", "8,10,true", "7,10,false", "12,10,true"})
    void aCountFollowsItsPlanWithinAFifthOrOne(int present, int planned, boolean follows) {
        assertThat(new Count(present, planned).follows()).isEqualTo(follows);
    }

    @Test
    void topicsAreCoveredWhereTheyHaveAnItem() throws IOException {
        var tiers = coverage().tiers();

        assertThat(tiers).hasSize(2);
        assertThat(tiers.getFirst())
                .isEqualTo(
                        new Tier(
                                1, 1, Map.of(Level.ENTRY, 1, Level.MID, 1, Level.SENIOR, 1), 1, 1));
        assertThat(tiers.getLast().atAny()).isZero();
    }

    @Test
    void whatLacksIsNamed() throws IOException {
        assertThat(demand("tier-1 topics").isMet()).isTrue();
        assertThat(demand("tier-2 topics").lacking()).containsExactly("web/forms entry");
        assertThat(demand("areas x levels").lacking()).containsExactly("web senior");
        assertThat(demand("areas with 3 types").isMet()).isTrue();
        assertThat(coverage().isComplete()).isFalse();
    }

    @Test
    void siblingsShareAnObjective() throws IOException {
        assertThat(demand("objectives with siblings").present()).isEqualTo(3);
    }

    @Test
    void whatIsNotRunIsNoProof() throws IOException {
        var before = demand("items proven by code, of 8").present();
        bank.replace(
                "web/http/cloze.md",
                "seconds: 90",
                "seconds: 90\nverify: \"none: a server of others decides\"");

        assertThat(demand("items proven by code, of 8").present()).isEqualTo(before - 1);
        assertThat(demand("items proven by code, of all 11").wanted()).isEqualTo(6);
    }

    @Test
    void misconceptionsOfFiveItemsAreFrequentAndThoseOfNoneUnused() throws IOException {
        bank.write(
                "misconceptions.yaml", bank.text("misconceptions.yaml") + "none-has-it: \"No.\"\n");

        var beliefs = coverage().beliefs();
        assertThat(beliefs.registered()).isEqualTo(3);
        assertThat(beliefs.unused()).containsExactly("none-has-it");
        assertThat(beliefs.frequent()).isNotEmpty();
        assertThat(beliefs.frequent().values()).allMatch(uses -> uses >= 5);
    }

    private void retire(String name) throws IOException {
        var retired = "status: retired\nretired-reason: outdated";
        bank.replace("web/http/" + name + ".md", "status: published", retired);
    }

    private Demand demand(String what) throws IOException {
        return coverage().demands().stream()
                .filter(demand -> demand.what().startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private Coverage coverage() throws IOException {
        var read = bank.read();
        assertThat(read.problems()).isEmpty();
        return Survey.of(read, PLAN);
    }
}
