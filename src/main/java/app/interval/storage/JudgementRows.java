package app.interval.storage;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.storage.db.tables.records.JudgementRecord;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Judgements as rows of the log.
final class JudgementRows {

    private static final String TICKS = "ticks";
    private static final String LEVELS = "levels";

    private JudgementRows() {}

    static JudgementRecord toRow(UUID event, UUID answer, Judgement judgement) {
        var row = new JudgementRecord();
        row.setEvent(event);
        row.setAnswer(answer);
        row.setFullyRight(judgement.outcome().right());
        row.setShare(judgement.outcome().share());
        row.setSelfGraded(judgement.outcome().selfGraded());
        if (!judgement.remarks().equals(Remarks.NONE)) {
            row.setDetails(Responses.json(details(judgement.remarks())));
        }
        judgement.scheduled().ifPresent(scheduled -> fill(row, scheduled));
        return row;
    }

    static Judgement toJudgement(JudgementRecord row) {
        var outcome = new Outcome(row.getFullyRight(), row.getShare(), row.getSelfGraded());
        var details = row.getDetails();
        return new Judgement(
                outcome,
                details == null ? Remarks.NONE : remarks(Responses.map(details)),
                Optional.ofNullable(row.getGrade()).map(grade -> scheduled(row, grade)));
    }

    /// `{"ticks":[1,3]}` or `{"levels":{"1":"mid"}}`
    private static Map<String, Object> details(Remarks remarks) {
        var details = new TreeMap<String, Object>();
        if (!remarks.ticks().isEmpty()) {
            details.put(TICKS, remarks.ticks());
        }
        if (!remarks.levels().isEmpty()) {
            var levels = new TreeMap<String, String>();
            remarks.levels().forEach((n, level) -> levels.put(n.toString(), word(level)));
            details.put(LEVELS, levels);
        }
        return details;
    }

    private static Remarks remarks(Map<String, Object> details) {
        var levels = new HashMap<Integer, Level>();
        Responses.texts(details.get(LEVELS))
                .forEach((number, word) ->
                        level(word).ifPresent(known -> levels.put(Integer.valueOf(number), known)));
        return new Remarks(Responses.numbers(details.get(TICKS)), levels);
    }

    /// None for a word only a newer program knows.
    private static Optional<Level> level(String word) {
        return Arrays.stream(Level.values()).filter(level -> word(level).equals(word)).findFirst();
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static void fill(JudgementRecord row, Scheduled scheduled) {
        row.setGrade(scheduled.grade().number());
        row.setGradeRule(scheduled.gradeRule());
        row.setDueAt(scheduled.dueAt());
        row.setIntervalDays(scheduled.intervalDays());
        row.setDesiredRetention(scheduled.target().retention());
        row.setParameters(scheduled.target().parameters());
    }

    private static Scheduled scheduled(JudgementRecord row, int grade) {
        return new Scheduled(
                Grade.of(grade),
                row.getGradeRule(),
                row.getDueAt(),
                row.getIntervalDays(),
                new Target(row.getDesiredRetention(), row.getParameters()));
    }
}
