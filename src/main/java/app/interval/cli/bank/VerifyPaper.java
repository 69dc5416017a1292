package app.interval.cli.bank;

import app.interval.bank.Bank;
import app.interval.cli.bank.Verifier.Failure;
import app.interval.cli.bank.Verifier.Outcome;
import app.interval.cli.bank.Verifier.Result;
import app.interval.domain.item.ItemType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What a verification found, for people and for programs. `verify.schema.json` describes the form
/// for programs.
record VerifyPaper(Bank bank, Path folder, List<Result> results) {

    private static final String FORMAT = "interval-verify/1";
    private static final String INDENT = "    ";

    List<String> lines() {
        var lines = new ArrayList<String>();
        part(lines, "Failed", Outcome.FAILED);
        part(lines, "Not verified here", Outcome.NOT_VERIFIED_HERE);
        lines.addAll(table());
        lines.add("");
        lines.add(
                "%s: %d verified, %d failed, %d not verified here, %d with nothing to run."
                        .formatted(
                                Banks.count(results.size(), "item"),
                                count(Outcome.VERIFIED),
                                count(Outcome.FAILED),
                                count(Outcome.NOT_VERIFIED_HERE),
                                count(Outcome.NOTHING_TO_RUN)));
        var unread = unread();
        if (unread > 0) {
            var files = Banks.count(unread, "file");
            lines.add(files + " cannot be read, so nothing of them was run; bank lint says why.");
        }
        return lines;
    }

    Map<String, Object> document() {
        return Json.map(
                "format", FORMAT,
                "bank", Json.map("id", bank.pack().id(), "version", bank.pack().version()),
                "verified", count(Outcome.VERIFIED),
                "failed", count(Outcome.FAILED),
                "notVerifiedHere", count(Outcome.NOT_VERIFIED_HERE),
                "nothingToRun", count(Outcome.NOTHING_TO_RUN),
                "unreadFiles", unread(),
                "items", results.stream().map(VerifyPaper::document).toList());
    }

    private void part(List<String> lines, String title, Outcome outcome) {
        var some = results.stream().filter(result -> result.outcome() == outcome).toList();
        if (some.isEmpty()) {
            return;
        }
        lines.add(title);
        for (var result : some) {
            var file = Banks.path(folder, result.item().source().file());
            if (result.failures().isEmpty()) {
                lines.add(file + ":1: " + result.reason());
            }
            for (var failure : result.failures()) {
                lines.add(file + ":" + failure.line() + ": " + failure.what());
                failure.detail().strip().lines().map(INDENT::concat).forEach(lines::add);
            }
        }
        lines.add("");
    }

    private List<String> table() {
        var grid = new Grid("type", "verified", "failed", "not here", "nothing to run", "all");
        for (var type : ItemType.values()) {
            var some = results.stream().filter(result -> type(result) == type).toList();
            if (!some.isEmpty()) {
                grid.row(cells(type.word(), some));
            }
        }
        grid.row(cells("all", results));
        return grid.lines();
    }

    private static List<String> cells(String name, List<Result> some) {
        var cells = new ArrayList<>(List.of(name));
        Arrays.stream(Outcome.values())
                .map(outcome -> some.stream().filter(one -> one.outcome() == outcome).count())
                .map(String::valueOf)
                .forEach(cells::add);
        cells.add(String.valueOf(some.size()));
        return cells;
    }

    private static Map<String, Object> document(Result result) {
        return Json.map(
                "id", result.item().item().id().item(),
                "file", result.item().source().file(),
                "type", type(result).word(),
                "outcome", Json.word(result.outcome()),
                "reason", result.reason(),
                "failures", result.failures().stream().map(VerifyPaper::document).toList());
    }

    private static Map<String, Object> document(Failure failure) {
        return Json.map("what", failure.what(), "detail", failure.detail(), "line", failure.line());
    }

    private static ItemType type(Result result) {
        return result.item().item().facts().type();
    }

    private long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private long unread() {
        return bank.problems().stream().map(problem -> problem.file()).distinct().count();
    }
}
