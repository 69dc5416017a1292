package app.interval.authoring;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The plan of a bank: how many items of which kind it is to have.
public record Blueprint(List<Cell> cells) {

    private static final List<String> KEYS = List.of("area", "level", "type");

    public Blueprint {
        cells = List.copyOf(cells);
    }

    /// How many items of one area, level and type are planned.
    public record Cell(String area, Level level, ItemType type, int planned) {}

    /// A plan that cannot be read.
    public static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException(int line, String message) {
            super("line " + line + ": " + message);
        }
    }

    /// Reads one stage of a plan.
    ///
    /// @param lines of a CSV file with the columns `area`, `level`, `type` and one per stage
    /// @param stage the column with the numbers, `v1`
    /// @throws MalformedException if a line says something else
    public static Blueprint read(List<String> lines, String stage) throws MalformedException {
        var head = lines.isEmpty() ? List.<String>of() : columns(lines.getFirst());
        var column = head.indexOf(stage);
        if (head.size() <= KEYS.size() || !head.subList(0, KEYS.size()).equals(KEYS)) {
            throw new MalformedException(1, "the columns must be area,level,type and the stages");
        }
        if (column < KEYS.size()) {
            var stages = String.join(", ", head.subList(KEYS.size(), head.size()));
            throw new MalformedException(1, "no stage '" + stage + "'; there are " + stages);
        }
        var cells = new ArrayList<Cell>();
        for (var number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                cells.add(cell(number, columns(line), head.size(), column));
            }
        }
        return new Blueprint(cells);
    }

    /// Every stage of a plan, in the order of their columns.
    ///
    /// @throws MalformedException if a line says something else
    public static List<Blueprint> stages(List<String> lines) throws MalformedException {
        var head = lines.isEmpty() ? List.<String>of() : columns(lines.getFirst());
        var stages = new ArrayList<Blueprint>();
        for (var stage : head.subList(Math.min(KEYS.size(), head.size()), head.size())) {
            stages.add(read(lines, stage));
        }
        return stages;
    }

    /// How many items are planned in all.
    public int total() {
        return cells.stream().mapToInt(Cell::planned).sum();
    }

    private static Cell cell(int line, List<String> columns, int width, int column)
            throws MalformedException {
        if (columns.size() != width || !columns.get(column).matches("\\d{1,5}")) {
            throw new MalformedException(line, "expected " + width + " columns and a number");
        }
        var level =
                Arrays.stream(Level.values())
                        .filter(one -> word(one).equals(columns.get(1)))
                        .findFirst();
        var type = ItemType.of(columns.get(2));
        if (level.isEmpty() || type.isEmpty()) {
            throw new MalformedException(line, "no such level or type");
        }
        var planned = Integer.parseInt(columns.get(column));
        return new Cell(columns.getFirst(), level.get(), type.get(), planned);
    }

    private static List<String> columns(String line) {
        return List.of(line.strip().split(",", -1));
    }

    /// A level as files name it.
    static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
