package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Revealed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// A learner's desk: use cases over fakes, with the published weights and the default settings.
public final class StudyFixture {

    /// Types that have a screen.
    public static final Set<ItemType> PLAYABLE =
            Set.of(
                    ItemType.SINGLE_CHOICE,
                    ItemType.MULTIPLE_CHOICE,
                    ItemType.PREDICT_OUTPUT,
                    ItemType.FLASHCARD);

    public final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);
    public final FakeJournal journal = new FakeJournal();
    public final FakeStamps stamps = new FakeStamps();
    public final Study study;

    public StudyFixture(ItemBank bank) {
        this(bank, Settings.DEFAULT);
    }

    public StudyFixture(ItemBank bank, Settings settings) {
        var scheduler = new Scheduler(model, settings);
        study = new Study(bank, journal, () -> scheduler, stamps, PLAYABLE);
    }

    /// A session of so many questions, the first one on the table.
    public Sitting sit(int questions) {
        var sitting = study.begin(new Length.Questions(questions));
        sitting.next();
        return sitting;
    }

    /// A session as it was asked for, the first question on the table.
    public Sitting sit(Request request) {
        var sitting = study.begin(request);
        sitting.next();
        return sitting;
    }

    /// The session that was left, taken up again.
    public Sitting resume() {
        return study.resume(study.unfinished().orElseThrow());
    }

    /// Items `first` to `last`, known for a week and due since, the first one longest.
    public void due(int first, int last) {
        var answered = stamps.now().minus(Duration.ofDays(7));
        var memory = model.after(Optional.empty(), 0, Grade.GOOD);
        var cards =
                IntStream.rangeClosed(first, last)
                        .mapToObj(n ->
                                new Known(
                                        FakeItems.id(n), memory, answered, answered.plusSeconds(n)))
                        .toList();
        journal.rebuild(cards, model.parameters());
    }

    /// The right answer to what is on the table, a minute later; flashcards get `GOOD`.
    public Table right(Sitting sitting) {
        stamps.pass(Duration.ofMinutes(1));
        return switch (turn(sitting).item().task()) {
            case Choice choice -> sitting.answer(new Picked(choice.correct()), effort());
            case PredictOutput predict -> sitting.answer(new Typed(predict.output()), effort());
            default -> {
                sitting.reveal(new Thought(), effort());
                yield sitting.assess(Grade.GOOD, List.of(1, 2, 3));
            }
        };
    }

    /// Right answers until item `number` is on the table.
    public void until(int number, Sitting sitting) {
        while (number(sitting) != number) {
            right(sitting);
            sitting.next();
        }
    }

    /// "I don't know", a minute later.
    public Table wrong(Sitting sitting) {
        stamps.pass(Duration.ofMinutes(1));
        return sitting.answer(new GaveUp(), effort());
    }

    /// A wrong choice of which the learner was so certain, a minute later.
    public Table wrong(Sitting sitting, Certainty certainty) {
        stamps.pass(Duration.ofMinutes(1));
        return sitting.answer(picked("b"), effort(certainty));
    }

    /// Twenty seconds, no help.
    public static Effort effort() {
        var spent = new Spent(Duration.ofSeconds(20), Duration.ofSeconds(2));
        return new Effort(0, 1, Optional.empty(), OptionalDouble.empty(), spent);
    }

    /// The same, so certain.
    public static Effort effort(Certainty certainty) {
        var plain = effort();
        return new Effort(0, 1, Optional.of(certainty), OptionalDouble.empty(), plain.spent());
    }

    /// The number of the item that waits on the table, or was answered or revealed.
    public static int number(Sitting sitting) {
        return Integer.parseInt(turn(sitting).item().id().item().substring(2));
    }

    /// Options picked.
    public static Answer picked(String... labels) {
        return new Picked(Set.of(labels));
    }

    /// The card of item `number`, which has one.
    public Known card(int number) {
        return Objects.requireNonNull(journal.cards().get(FakeItems.id(number)));
    }

    /// Events without those of sessions.
    public List<Event> moves() {
        return journal.events().stream().filter(e -> !(e instanceof Event.Session)).toList();
    }

    /// So many minutes from now.
    public Instant at(int minutes) {
        return stamps.now().plus(Duration.ofMinutes(minutes));
    }

    /// Whatever was done, the log alone amounts to the same cards, and no id was used twice.
    public void theLogAmountsToTheCards() {
        assertThat(Replay.cards(journal.events(), model)).isEqualTo(journal.cards());
        var ids = journal.events().stream().map(event -> event.stamp().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    /// The item on the table, whatever became of it.
    public static Turn turn(Sitting sitting) {
        return switch (sitting.table()) {
            case Asking(var turn) -> turn;
            case Revealed(var turn, _, _, _) -> turn;
            case Table.Judged(var turn, _, _, _) -> turn;
            case Table.Over over -> throw new IllegalStateException("over: " + over);
        };
    }
}
