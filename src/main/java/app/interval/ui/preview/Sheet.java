package app.interval.ui.preview;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;

import java.util.List;

/// What the file of a question amounts to.
public sealed interface Sheet {

    /// It was not looked at yet.
    record Unread() implements Sheet {}

    /// It is a question.
    record Sound(Item item, Curriculum curriculum) implements Sheet {}

    /// It is none; every fault says what to mend.
    record Faulty(List<Fault> faults) implements Sheet {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// Something to mend.
    ///
    /// @param line from 1
    /// @param message what is wrong, without a full stop
    /// @param remedy what to do, a sentence without its full stop
    record Fault(int line, String rule, String message, String remedy) {}
}
