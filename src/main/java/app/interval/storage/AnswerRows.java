package app.interval.storage;

import app.interval.domain.Certainty;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.storage.db.tables.records.AnswerRecord;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// Attempts as rows of the log.
final class AnswerRows {

    private AnswerRows() {}

    static AnswerRecord toRow(UUID event, Attempt attempt) {
        var row = new AnswerRecord();
        row.setEvent(event);
        fill(row, attempt.asked());
        row.setResponse(Responses.encode(attempt.answer()));
        row.setDontKnow(attempt.answer() instanceof GaveUp);
        fill(row, attempt.effort());
        attempt.before().recall().ifPresent(row::setRBefore);
        attempt.before().forecast().ifPresent(row::setForecast);
        return row;
    }

    static Attempt toAttempt(AnswerRecord row) {
        var before = new Before(optional(row.getRBefore()), optional(row.getForecast()));
        return new Attempt(asked(row), Responses.decode(row.getResponse()), effort(row), before);
    }

    private static void fill(AnswerRecord row, Asked asked) {
        asked.session().ifPresent(row::setSession);
        row.setPart(asked.part());
        row.setPack(asked.edition().id().pack());
        row.setItem(asked.edition().id().item());
        row.setItemVersion(asked.edition().version().toString());
        row.setItemHash(asked.edition().hash());
        row.setContext(asked.context().word());
        row.setShownOrder(String.join(" ", asked.order()));
    }

    private static Asked asked(AnswerRecord row) {
        return new Asked(
                Optional.ofNullable(row.getSession()),
                row.getPart(),
                new Edition(
                        new ItemId(row.getPack(), row.getItem()),
                        Version.parse(row.getItemVersion()),
                        row.getItemHash()),
                new Context(row.getContext()),
                words(row.getShownOrder()));
    }

    private static void fill(AnswerRecord row, Effort effort) {
        row.setHints(effort.hints());
        row.setTries(effort.tries());
        effort.certainty().map(Certainty::number).ifPresent(row::setCertainty);
        effort.predicted().ifPresent(row::setPredicted);
        row.setMs(effort.spent().taken().toMillis());
        row.setMsIdle(effort.spent().idle().toMillis());
    }

    private static Effort effort(AnswerRecord row) {
        return new Effort(
                row.getHints(),
                row.getTries(),
                Optional.ofNullable(row.getCertainty()).map(Certainty::of),
                optional(row.getPredicted()),
                new Spent(Duration.ofMillis(row.getMs()), Duration.ofMillis(row.getMsIdle())));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
