package app.interval.storage;

import app.interval.domain.Grade;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.storage.db.tables.records.JudgementRecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Judgements as rows of the log.
final class JudgementRows {

    private static final String TICKS = "ticks";

    private JudgementRows() {}

    static JudgementRecord toRow(UUID event, UUID answer, Judgement judgement) {
        var row = new JudgementRecord();
        row.setEvent(event);
        row.setAnswer(answer);
        row.setFullyRight(judgement.outcome().right());
        row.setShare(judgement.outcome().share());
        row.setSelfGraded(judgement.outcome().selfGraded());
        if (!judgement.ticks().isEmpty()) {
            row.setDetails(Responses.json(Map.of(TICKS, judgement.ticks())));
        }
        judgement.scheduled().ifPresent(scheduled -> fill(row, scheduled));
        return row;
    }

    static Judgement toJudgement(JudgementRecord row) {
        var outcome = new Outcome(row.getFullyRight(), row.getShare(), row.getSelfGraded());
        var details = row.getDetails();
        return new Judgement(
                outcome,
                details == null ? List.of() : Responses.numbers(Responses.map(details).get(TICKS)),
                Optional.ofNullable(row.getGrade()).map(grade -> scheduled(row, grade)));
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
