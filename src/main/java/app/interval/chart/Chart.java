package app.interval.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// Something to be painted, complete with its words.
public sealed interface Chart permits Chart.Bars, Chart.Band, Chart.Matrix, Chart.Calendar, Lines {

    Caption caption();

    /// The same in words and figures, for whoever cannot or will not look at a picture.
    Table table();

    /// What a chart is called, and one line that says how to read it.
    record Caption(String title, String meaning) {}

    /// Rows as long as the head.
    record Table(List<String> head, List<List<String>> rows) {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// One bar a day, the first for today.
    record Bars(Caption caption, Table table, List<Bar> bars) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param size at least 0
    /// @param words what it stands for, `3 on 4 December`
    record Bar(int size, String words) {}

    /// A share with the interval around it on a scale from 0 to 1.
    ///
    /// @param wanted where the bar is, if there is one
    record Band(Caption caption, Table table, Share share, OptionalDouble wanted)
            implements Chart {}

    /// All from 0 to 1, `low` at most `point`, `point` at most `high`.
    record Share(double low, double point, double high) {}

    /// Rows and columns of shaded cells.
    record Matrix(Caption caption, Table table, List<String> columns, List<Row> rows)
            implements Chart {

        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param words what stands in the cell, `7 of 9`
    /// @param shade 1 to 5; 0: not enough evidence, so hatched
    /// @param spoken the whole of it, `Databases, mid: 7 of 9 right`
    record Cell(String words, int shade, String spoken) {}

    /// Squares in columns of a week, Monday on top, the last column holding today.
    record Calendar(Caption caption, Table table, List<Square> squares) implements Chart {

        public Calendar {
            squares = List.copyOf(squares);
        }
    }

    /// One day.
    ///
    /// @param shade 0: nothing that day; 1 to 5: little to much
    record Square(LocalDate day, int shade, String words) {}
}
