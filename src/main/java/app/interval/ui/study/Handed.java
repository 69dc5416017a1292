package app.interval.ui.study;

import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Answer.Typed;

import java.util.Optional;

/// What is handed in: when something made is an answer, and who judges it.
final class Handed {

    private Handed() {}

    /// What `made` amounts to as an answer to `task`; nothing chosen or typed is none yet.
    static Optional<Answer> in(Task task, Optional<Answer> made) {
        return switch (task) {
            case Task.Choice _, Task.FindBug _ ->
                    made.filter(answer -> answer instanceof Picked(var it) && !it.isEmpty());
            case Task.PredictOutput _ ->
                    made.filter(answer -> answer instanceof Typed(var it) && !it.isBlank());
            case Task.Flashcard _ -> Optional.of(new Thought());
            case Task.Cloze cloze -> made.filter(answer -> isFilled(cloze, answer));
            case Task.Order _ -> made.filter(Ordered.class::isInstance);
            case Task.Match match ->
                    made.filter(answer ->
                            answer instanceof Matched(var it) && it.size() == match.pairs().size());
            case Task.Open _ -> made.filter(Handed::isWritten).or(() -> Optional.of(new Thought()));
            case Task.Behavioural _ ->
                    made.filter(answer -> answer instanceof Told)
                            .or(() -> Optional.of(new Thought()));
            case Task.Coding coding ->
                    made.filter(answer ->
                            isWritten(answer)
                                    && answer instanceof Typed(var code)
                                    && !code.strip().equals(coding.starter().strip()));
        };
    }

    /// What was made before the learner gave up, or all of an answer.
    static Answer made(Answer answer) {
        return answer instanceof GaveUp(var begun) ? begun.orElse(answer) : answer;
    }

    /// Whether something stands in every blank.
    private static boolean isFilled(Task.Cloze cloze, Answer answer) {
        return answer instanceof Filled(var texts, _)
                && cloze.blanks().stream()
                        .noneMatch(blank -> texts.getOrDefault(blank.label(), "").isBlank());
    }

    private static boolean isWritten(Answer answer) {
        return answer instanceof Typed(var words) && !words.isBlank();
    }

    /// Whether the learner is the judge, with the right answer in sight.
    static boolean isCompared(Task task) {
        return switch (task) {
            case Task.Flashcard _, Task.Open _, Task.Behavioural _, Task.Coding _ -> true;
            case Task.Choice _,
                    Task.PredictOutput _,
                    Task.Cloze _,
                    Task.Order _,
                    Task.Match _,
                    Task.FindBug _ ->
                    false;
        };
    }
}
