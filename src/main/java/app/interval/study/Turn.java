package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Option;
import app.interval.domain.log.Context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// An item on the table.
///
/// @param event the id its answer will have, whatever goes wrong on the way to the disk
/// @param order labels of what has a free order, from top to bottom: options, blocks with the
///   distractors that imitate them, right-hand sides, or texts for blanks
public record Turn(Item item, CardState card, UUID event, List<String> order, Occasion occasion) {

    /// Why an item is asked.
    ///
    /// @param misjudged the day on which it was last answered surely and wrongly, until it is
    ///   answered rightly on a later one: its explanation comes first then
    /// @param hints so many of its hints are open; also those that were opened earlier today, or in
    ///   the session before it was left, because nobody forgets them at once
    public record Occasion(Context context, Optional<LocalDate> misjudged, int hints) {

        /// A question like any other.
        public static final Occasion STUDY = new Occasion(Context.STUDY, Optional.empty(), 0);

        /// Hints that were of use, the explanation among them: whoever read it just before had one
        /// at least.
        int helped() {
            return misjudged.isPresent() ? Math.max(1, hints) : hints;
        }

        boolean movesSchedule() {
            return context.equals(Context.STUDY);
        }
    }

    public Turn {
        order = List.copyOf(order);
    }

    /// What has a free order is shuffled anew at each showing.
    ///
    /// @param showing what the shuffle hangs on, so that a showing can be had again
    static Turn of(Item item, CardState card, UUID event, long showing, Occasion occasion) {
        var order = Showing.order(item.task(), new Random(showing));
        return new Turn(item, card, event, order, occasion);
    }

    /// The same showing once more, after its answer was taken back.
    Turn again(CardState now, UUID newEvent) {
        return new Turn(item, now, newEvent, order, occasion);
    }

    /// With one more hint open.
    Turn hinted() {
        return helped(occasion.hints() + 1);
    }

    /// With so many hints open.
    Turn helped(int open) {
        var helped = new Occasion(occasion.context(), occasion.misjudged(), open);
        return new Turn(item, card, event, order, helped);
    }

    /// Whether there is a hint that is not open yet.
    public boolean hasHint() {
        return occasion.hints() < item.teaching().hints().size();
    }

    /// Whether the item was never answered before, as far as its answers count.
    boolean isFirst() {
        return card instanceof Fresh;
    }

    ItemType type() {
        return item.facts().type();
    }

    /// The options as shown.
    public List<Option> options() {
        if (!(item.task() instanceof Choice choice)) {
            return List.of();
        }
        return order.stream().map(label -> option(choice, label)).toList();
    }

    /// The texts that may be chosen for `blank`, as shown.
    public List<String> choices(Blank blank) {
        return Showing.choices(blank, order);
    }

    private static Option option(Choice choice, String label) {
        return choice.options().stream()
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
