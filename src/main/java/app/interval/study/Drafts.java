package app.interval.study;

import app.interval.domain.Certainty;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.log.Answer;

import java.util.Optional;
import java.util.UUID;

/// Answers that were begun and not handed in. They survive a pause and a killed program, and are
/// gone once the answer is stored. Nothing is computed from them, so no method fails: what cannot
/// be kept is lost, as it would be without.
public interface Drafts {

    /// Keeps nothing.
    Drafts NONE =
            new Drafts() {
                @Override
                public void keep(Begun begun) {}

                @Override
                public Optional<Begun> of(Edition edition) {
                    return Optional.empty();
                }

                @Override
                public Optional<Begun> last() {
                    return Optional.empty();
                }

                @Override
                public void drop(ItemId item) {}
            };

    /// An answer as far as it has come.
    ///
    /// @param session event of the start of the session in which it was begun
    /// @param made empty: so far only a hint was opened, or said how sure the learner is
    record Begun(
            UUID session, Edition edition, Optional<Answer> made, Optional<Certainty> certainty) {}

    /// Keeps `begun` in place of what was begun of its item before.
    void keep(Begun begun);

    /// What was begun of exactly that edition: another one may mean other things by its labels.
    Optional<Begun> of(Edition edition);

    /// What was begun last.
    Optional<Begun> last();

    /// Forgets what was begun of `item`.
    void drop(ItemId item);
}
