package app.interval.study;

import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Level;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Context;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which items a session asks.
class ScopeTest {

    private final StudyFixture desk =
            new StudyFixture(
                    new FakeBank(
                            List.of(
                                    FakeItems.single(1),
                                    FakeItems.multiple(2),
                                    about(3, "python/lists#s1"),
                                    about(4, "python/sets#e1"),
                                    about(5, "web/http#m1"),
                                    FakeItems.predict(6))));

    static Stream<Scope> scopes() {
        return Stream.of(
                new Scope.All(),
                new Scope.OfArea("python"),
                new Scope.OfTopic("python/lists"),
                new Scope.OfLevel(Level.SENIOR),
                new Scope.OfType(ItemType.PREDICT_OUTPUT),
                new Scope.Failed(),
                new Scope.Misjudged(),
                new Scope.Starred(),
                new Scope.Leeches(),
                new Scope.These(Set.of(FakeItems.id(1), FakeItems.id(4))),
                new Scope.These(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whatWasAskedForIsReadBackFromTheWordsOfTheLog(Scope scope) {
        var request = new Request(new Length.Minutes(15), scope, Context.PRACTICE);

        assertThat(Terms.request(Terms.of(request))).hasValue(request);
    }

    @Test
    void wordsOfANewerProgramAskForNothing() {
        assertThat(Terms.request(Map.of("minutes", "5", "context", "study", "scope", "moon")))
                .isEmpty();
        assertThat(Terms.request(Map.of("scope", "all", "context", "study"))).isEmpty();
        assertThat(Terms.request(Map.of("minutes", "x", "scope", "all", "context", "study")))
                .isEmpty();
        assertThat(Terms.request(Map.of())).isEmpty();
    }

    @Test
    void itemsOfAnAreaATopicALevelOrATypeAreAskedAndNoOthers() {
        assertThat(asked(new Scope.OfArea("web"))).containsExactly(5);
        assertThat(asked(new Scope.OfTopic("python/sets"))).containsExactly(4);
        assertThat(asked(new Scope.OfLevel(Level.SENIOR))).containsExactly(3);
        assertThat(asked(new Scope.OfType(ItemType.PREDICT_OUTPUT))).containsExactly(6);
        assertThat(asked(new Scope.These(Set.of(FakeItems.id(1))))).containsExactly(1);
        assertThat(asked(new Scope.All())).containsExactly(2);
    }

    @Test
    void starredItemsAreThoseThatAreStarredNow() {
        var sitting = desk.sit(20);
        sitting.act(Act.STAR);
        var starred = number(sitting);
        desk.right(sitting);
        sitting.next();
        sitting.act(Act.STAR);
        sitting.act(Act.UNSTAR);
        sitting.end();

        assertThat(practised(new Scope.Starred())).containsExactly(starred);
    }

    @Test
    void failedItemsAreThoseWhoseLastAnswerFailed() {
        var sitting = desk.sit(3);
        desk.wrong(sitting);
        var failed = number(sitting);
        sitting.next();
        desk.right(sitting);
        sitting.next();
        desk.wrong(sitting);
        sitting.undo();
        sitting.end();

        assertThat(practised(new Scope.Failed())).containsExactly(failed);
        assertThat(practised(new Scope.Failed())).isEmpty();
    }

    @Test
    void whatIsDueIsStudiedWithinTheScope() {
        desk.due(1, 5);

        assertThat(asked(new Scope.OfArea("web"))).containsExactly(5);
        assertThat(asked(new Scope.OfArea("web"))).isEmpty();
    }

    @Test
    void leechesAreAskedThoughTheyAreSetAside() {
        var few = new StudyFixture(FakeBank.ofChoices(2));
        few.wrong(few.sit(50));
        for (int i = 0; i < 8; i++) {
            few.stamps.pass(Duration.ofDays(1));
            few.wrong(few.sit(50));
        }
        few.stamps.pass(Duration.ofDays(1));
        assertThat(few.study.agenda().due()).isZero();

        var sitting = few.sit(request(new Scope.Leeches(), Context.STUDY));

        assertThat(number(sitting)).isEqualTo(1);
        few.right(sitting);
        assertThat(sitting.acts()).contains(Act.RESUME);
    }

    @Test
    void surelyAndWronglyAnsweredItemsAreThoseNotMadeGoodOnALaterDay() {
        var sitting = desk.sit(1);
        var item = number(sitting);
        desk.wrong(sitting, Certainty.SURE);

        assertThat(practised(new Scope.Misjudged())).containsExactly(item);
        assertThat(practised(new Scope.Misjudged())).containsExactly(item);
        desk.stamps.pass(Duration.ofDays(1));
        assertThat(practised(new Scope.Misjudged())).containsExactly(item);
        assertThat(practised(new Scope.Misjudged())).isEmpty();
    }

    private List<Integer> asked(Scope scope) {
        return asked(desk.sit(request(scope, Context.STUDY)));
    }

    private List<Integer> practised(Scope scope) {
        return asked(desk.sit(request(scope, Context.PRACTICE)));
    }

    private static Request request(Scope scope, Context context) {
        return new Request(new Length.Questions(20), scope, context);
    }

    private List<Integer> asked(Sitting sitting) {
        var numbers = new ArrayList<Integer>();
        while (!(sitting.table() instanceof Over)) {
            numbers.add(number(sitting));
            desk.right(sitting);
            sitting.next();
        }
        return numbers;
    }

    private static Item about(int number, String objective) {
        var choice = FakeItems.single(number);
        return FakeItems.item(number, objective, ItemType.SINGLE_CHOICE, choice.task());
    }
}
