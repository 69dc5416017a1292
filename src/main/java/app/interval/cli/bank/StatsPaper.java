package app.interval.cli.bank;

import app.interval.authoring.Coverage;
import app.interval.authoring.Coverage.Count;
import app.interval.authoring.Coverage.Demand;
import app.interval.authoring.Coverage.Row;
import app.interval.bank.Authoring.Status;
import app.interval.domain.Level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A bank's coverage for people: tables of at most 100 columns.
///
/// @param all whether everything that lacks is named, not only the first few
record StatsPaper(Coverage coverage, boolean all) {

    private static final int WIDTH = 100;
    private static final int FEW = 5;
    private static final String INDENT = "       ";

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Items that there are / that are planned; ~ within a fifth or one item");
        lines.addAll(table("area", coverage.plan().areas()));
        lines.add("");
        lines.addAll(table("type", coverage.plan().types()));
        lines.add("");
        lines.add("Topics with an item");
        lines.addAll(tiers());
        lines.add("");
        lines.add("What a bank must have");
        coverage.demands().forEach(demand -> lines.addAll(demand(demand)));
        lines.add("");
        lines.add("Status: " + statuses());
        lines.addAll(beliefs());
        return lines;
    }

    private static List<String> table(String first, List<Row> rows) {
        var grid = new Grid(first, "entry", "mid", "senior", "all", "to write");
        rows.forEach(row -> grid.row(cells(row)));
        grid.row(cells("all", sums(rows), toWrite(rows.stream())));
        return grid.lines();
    }

    private static List<String> cells(Row row) {
        return cells(row.name(), counts(row), toWrite(Stream.of(row)));
    }

    private static List<String> cells(String name, List<Count> counts, int toWrite) {
        return Stream.of(
                        Stream.of(name),
                        counts.stream().map(StatsPaper::cell),
                        Stream.of(toWrite == 0 ? "-" : String.valueOf(toWrite)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String cell(Count count) {
        return "%s%d / %3d"
                .formatted(count.follows() ? "~ " : "", count.present(), count.planned());
    }

    private static List<Count> counts(Row row) {
        return Stream.concat(
                        Arrays.stream(Level.values()).map(level -> row.levels().get(level)),
                        Stream.of(row.all()))
                .toList();
    }

    private static List<Count> sums(List<Row> rows) {
        var columns = Level.values().length + 1;
        var sums = new ArrayList<Count>();
        for (var column = 0; column < columns; column++) {
            var present = 0;
            var planned = 0;
            for (var row : rows) {
                present += counts(row).get(column).present();
                planned += counts(row).get(column).planned();
            }
            sums.add(new Count(present, planned));
        }
        return sums;
    }

    /// What other levels have too many of does not make up for it.
    private static int toWrite(Stream<Row> rows) {
        return rows.flatMap(row -> row.levels().values().stream())
                .mapToInt(count -> Math.max(0, count.planned() - count.present()))
                .sum();
    }

    private List<String> tiers() {
        var grid = new Grid("tier", "topics", "entry", "mid", "senior", "any level", "all levels");
        for (var tier : coverage.tiers()) {
            var cells = new ArrayList<>(List.of("tier " + tier.tier(), "" + tier.topics()));
            for (var level : Level.values()) {
                cells.add(String.valueOf(tier.atLevel().getOrDefault(level, 0)));
            }
            cells.add(String.valueOf(tier.atAny()));
            cells.add(String.valueOf(tier.atAll()));
            grid.row(cells);
        }
        return grid.lines();
    }

    private List<String> demand(Demand demand) {
        var lines = new ArrayList<String>();
        lines.add(
                "%-6s %s: %d, wanted %d"
                        .formatted(
                                demand.isMet() ? "has" : "lacks",
                                demand.what(),
                                demand.present(),
                                demand.wanted()));
        var shown = all ? demand.lacking().size() : Math.min(FEW, demand.lacking().size());
        var names = new ArrayList<>(demand.lacking().subList(0, shown));
        if (demand.lacking().size() > shown) {
            names.add("and " + (demand.lacking().size() - shown) + " more");
        }
        lines.addAll(wrapped(names));
        return lines;
    }

    private String statuses() {
        return Arrays.stream(Status.values())
                .map(status -> coverage.statuses().get(status) + " " + status.word())
                .collect(Collectors.joining(", "));
    }

    private List<String> beliefs() {
        var beliefs = coverage.beliefs();
        var lines = new ArrayList<String>();
        lines.add(
                "Misconceptions: %d registered, %d used by no item, %d by five items or more"
                        .formatted(
                                beliefs.registered(),
                                beliefs.unused().size(),
                                beliefs.frequent().size()));
        lines.addAll(wrapped(labelled("unused", beliefs.unused())));
        var frequent =
                beliefs.frequent().entrySet().stream()
                        .map(use -> use.getKey() + " " + use.getValue())
                        .toList();
        lines.addAll(wrapped(labelled("frequent", frequent)));
        return lines;
    }

    private static List<String> labelled(String label, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(label + ": " + names.getFirst()), names.stream().skip(1))
                        .toList();
    }

    private static List<String> wrapped(List<String> names) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(INDENT);
        for (var i = 0; i < names.size(); i++) {
            var word = names.get(i) + (i < names.size() - 1 ? ", " : "");
            if (line.length() + word.stripTrailing().length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
