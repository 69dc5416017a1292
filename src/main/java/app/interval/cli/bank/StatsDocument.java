package app.interval.cli.bank;

import app.interval.authoring.Coverage;
import app.interval.authoring.Coverage.Count;
import app.interval.authoring.Coverage.Demand;
import app.interval.authoring.Coverage.Row;
import app.interval.authoring.Coverage.Tier;
import app.interval.bank.Authoring.Status;
import app.interval.bank.Bank;
import app.interval.domain.Level;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A bank's coverage for programs; `stats.schema.json` describes it.
final class StatsDocument {

    private static final String FORMAT = "interval-stats/1";

    private StatsDocument() {}

    static Map<String, Object> of(Bank bank, Coverage coverage, String stage) {
        var beliefs = coverage.beliefs();
        return Json.map(
                "format", FORMAT,
                "bank", Json.map("id", bank.pack().id(), "version", bank.pack().version()),
                "plan", stage,
                "complete", coverage.isComplete(),
                "areas", coverage.plan().areas().stream().map(StatsDocument::row).toList(),
                "types", coverage.plan().types().stream().map(StatsDocument::row).toList(),
                "tiers", coverage.tiers().stream().map(StatsDocument::tier).toList(),
                "demands", coverage.demands().stream().map(StatsDocument::demand).toList(),
                "statuses", statuses(coverage.statuses()),
                "misconceptions",
                        Json.map(
                                "registered", beliefs.registered(),
                                "unused", beliefs.unused(),
                                "frequent", beliefs.frequent()));
    }

    private static Map<String, Object> row(Row row) {
        var document = Json.map("name", row.name());
        for (var level : Level.values()) {
            document.put(Json.word(level), count(Objects.requireNonNull(row.levels().get(level))));
        }
        document.put("all", count(row.all()));
        document.put("followsPlan", row.follows());
        return document;
    }

    private static Map<String, Object> count(Count count) {
        return Json.map("present", count.present(), "planned", count.planned());
    }

    private static Map<String, Object> tier(Tier tier) {
        var document = Json.map("tier", tier.tier(), "topics", tier.topics());
        for (var level : Level.values()) {
            document.put(Json.word(level), tier.atLevel().getOrDefault(level, 0));
        }
        document.put("anyLevel", tier.atAny());
        document.put("allLevels", tier.atAll());
        return document;
    }

    private static Map<String, Object> demand(Demand demand) {
        return Json.map(
                "what", demand.what(),
                "present", demand.present(),
                "wanted", demand.wanted(),
                "met", demand.isMet(),
                "lacking", demand.lacking());
    }

    private static Map<String, Object> statuses(Map<Status, Integer> statuses) {
        var document = new LinkedHashMap<String, Object>();
        for (var status : Status.values()) {
            document.put(status.word(), statuses.getOrDefault(status, 0));
        }
        return document;
    }
}
