package app.interval.chart;

import java.util.List;
import java.util.Optional;

/// A progress report in words, as a mentor reads it. Whoever shows it, a file or the screen, adds
/// nothing of its own.
public record Letter(
        Heading heading,
        Opening opening,
        Chart.Matrix matrix,
        List<Section> sections,
        Closing closing) {

    public Letter {
        sections = List.copyOf(sections);
    }

    /// What stands on top.
    ///
    /// @param period the days it is about
    /// @param made by which program over which questions
    /// @param facts the aim and what was done, a sentence each
    public record Heading(String title, String period, String made, List<String> facts) {

        public Heading {
            facts = List.copyOf(facts);
        }
    }

    /// What it comes to, first of all.
    ///
    /// @param verdict one sentence
    /// @param rest what the verdict rests on
    /// @param notes what else must be known to read it rightly
    /// @param band only where there is enough for a share
    public record Opening(
            String verdict, String rest, List<String> notes, Optional<Chart.Band> band) {

        public Opening {
            notes = List.copyOf(notes);
        }
    }

    /// Topics under one heading.
    ///
    /// @param id a word for programs, `gaps`
    /// @param remark said below the entries, or instead of them
    public record Section(String id, String title, List<Entry> entries, Optional<String> remark) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// A topic and what is said of it.
    public record Entry(String topic, String words) {}

    /// What is to come, what was done, and how to read all of it.
    ///
    /// @param ahead only if something falls due
    /// @param calendar only if something was done
    /// @param method a sentence each
    public record Closing(
            Optional<Chart.Bars> ahead, Optional<Chart.Calendar> calendar, List<String> method) {

        public Closing {
            method = List.copyOf(method);
        }
    }
}
