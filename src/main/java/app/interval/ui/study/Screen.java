package app.interval.ui.study;

import app.interval.study.Act;
import app.interval.study.Done;
import app.interval.study.Progress;
import app.interval.study.Sitting;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything the study screen can be showing, one case at a time.
public sealed interface Screen {

    /// The question before the one that is shown, if the session had one.
    default Optional<Past> earlier() {
        return switch (this) {
            case Settled at -> Past.before(at, at.margin().offers().earlier(at.table()));
            case Past(var at, var index) -> Past.before(at, index);
            default -> Optional.empty();
        };
    }

    /// The session is being opened.
    record Opening() implements Screen {}

    /// Something lies on the table and waits for the learner.
    record Settled(Table table, Margin margin) implements Screen {

        static Settled of(Sitting sitting) {
            var offers =
                    new Offers(
                            sitting.acts(), sitting.isDisputable(), sitting.past(), sitting.note());
            return new Settled(
                    sitting.table(),
                    new Margin(
                            sitting.progress(),
                            sitting.undoable(),
                            sitting.redoable(),
                            Draft.of(sitting),
                            offers));
        }

        /// Whether a question waits about which the learner was sure and wrong before, and which is
        /// not asked for a second time because its answer was taken back.
        boolean isReminded() {
            return table instanceof Asking(var turn)
                    && turn.occasion().misjudged().isPresent()
                    && margin.draft().made().isEmpty();
        }
    }

    /// Before a question that was answered surely and wrongly its explanation is read.
    record Reminding(Settled next) implements Screen {}

    /// An earlier question of the session is looked at; nothing changes by that.
    ///
    /// @param index of the question among those judged, the first one 0
    record Past(Settled before, int index) implements Screen {

        /// The last one of the first `count`.
        private static Optional<Past> before(Settled at, int count) {
            return count > 0 ? Optional.of(new Past(at, count - 1)) : Optional.empty();
        }

        Judged judged() {
            return before.margin().offers().past().get(index);
        }
    }

    /// A move is on its way to the disk; no verdict before it is there.
    record Storing(Settled before) implements Screen {}

    /// The last move could not be stored. Nothing has changed; it can be tried again.
    ///
    /// @param before what lay on the table, if the session had begun
    record Stuck(Optional<Settled> before, Exception failure) implements Screen {}

    /// What stands around the table.
    ///
    /// @param draft what was answered, ticked or begun before
    record Margin(
            Progress progress,
            Optional<Done> undo,
            Optional<Done> redo,
            Draft draft,
            Offers offers) {}

    /// What can be done besides answering.
    ///
    /// @param acts what can be done with the item on the table
    /// @param disputable whether the learner may say to have been right
    /// @param past what was judged in the session, the last one last
    /// @param note what the learner noted on that item; shown once it is answered
    record Offers(Set<Act> acts, boolean disputable, List<Judged> past, Optional<String> note) {

        public Offers {
            acts = Set.copyOf(acts);
            past = List.copyOf(past);
        }

        /// How many questions came before the one on `table`.
        int earlier(Table table) {
            return table instanceof Judged ? past.size() - 1 : past.size();
        }
    }
}
