package app.interval.world.template;

/// Writes items of one kind. It may throw dice of its own besides using the story.
@FunctionalInterface
interface Template {

    /// An item for `slot`, with `$name` where one of its words belongs.
    Draft write(Slot slot, Story story, Dice dice);
}
