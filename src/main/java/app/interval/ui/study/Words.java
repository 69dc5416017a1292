package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Task.Option;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Context;
import app.interval.grading.Grader;
import app.interval.study.Comeback;
import app.interval.study.Progress;
import app.interval.study.Result;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;
import app.interval.study.Summary;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Moved;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Place;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import java.util.Optional;

/// What the study screen says. Words only, so a plain test reads them.
final class Words {

    private Words() {}

    /// Whether the answer counts as right in the eyes of whoever judged it.
    static boolean isRight(Judged judged) {
        return Result.isRight(judged.verdict().judgement());
    }

    static String headline(Judged judged) {
        var judgement = judged.verdict().judgement();
        var graded = judgement.outcome().selfGraded() && judged.verdict().signals().isEmpty();
        var rubric = Grader.rubric(judged.turn().item().task());
        if (graded && !rubric.isEmpty()) {
            return rated(judged, rubric.size());
        }
        if (graded && judgement.scheduled().isPresent()) {
            return switch (judgement.scheduled().get().grade()) {
                case AGAIN -> text("study.again");
                case HARD -> text("study.hard");
                case GOOD -> text("study.good");
                case EASY -> text("study.easy");
            };
        }
        if (isRight(judged)) {
            return graded || !judgement.outcome().selfGraded()
                    ? text("verdict.right")
                    : text("verdict.said-right");
        }
        return graded || judged.answer() instanceof GaveUp
                ? text("verdict.not-yet")
                : text("verdict.wrong");
    }

    /// @param dimensions so many the rubric has
    private static String rated(Judged judged, int dimensions) {
        var level = judged.turn().item().facts().level();
        var reached = judged.verdict().judgement().remarks().levels().values().stream();
        return text(
                "verdict.rated",
                reached.filter(one -> one.compareTo(level) >= 0).count(),
                dimensions,
                Phrases.level(level));
    }

    /// What was right, if it was not, and when the item comes back.
    static String detail(Judged judged) {
        var back =
                judged.remedy().isPresent()
                        ? text("verdict.aside")
                        : judged.verdict()
                                .moved()
                                .map(Words::comesBack)
                                .orElseGet(() -> unmoved(judged));
        var correction =
                isRight(judged)
                        ? Optional.<String>empty()
                        : Face.of(judged.turn().item().task()).correction(judged);
        return correction.map(words -> words + " " + back).orElse(back).strip();
    }

    /// When something answered before the session was left comes back is not known any more.
    private static String unmoved(Judged judged) {
        var context = judged.turn().occasion().context();
        return context.equals(Context.PRACTICE) ? text("verdict.practice") : "";
    }

    /// How many of the parts of an answer were right; nothing of one that was not given.
    static Optional<String> share(Judged judged, int parts) {
        var right = Math.round(judged.verdict().judgement().outcome().share() * parts);
        return judged.answer() instanceof GaveUp
                ? Optional.empty()
                : Optional.of(text("verdict.parts", right, parts));
    }

    static String judged(int number, Option option, boolean picked) {
        var sign =
                option.correct()
                        ? picked ? text("option.yours") : text("option.right")
                        : picked ? text("option.wrong") : text("option.other");
        return text("study.option", number, option.text().plain())
                + ". "
                + sign
                + " "
                + option.rationale().plain();
    }

    /// Why nothing moved, and what to do.
    static String notStored(Exception failure) {
        var full = failure instanceof StorageException e && e.trouble() == Trouble.DISK_FULL;
        return full ? text("study.disk-full") : text("study.not-stored");
    }

    static String topic(Curriculum curriculum, String address) {
        return curriculum.topic(address).map(Topic::title).orElse(address);
    }

    /// @param waiting whether a question waits that is not answered yet
    static String progress(Progress progress, boolean waiting) {
        return progress.of() > 0
                ? text(
                        "progress.of",
                        Math.min(progress.answered() + (waiting ? 1 : 0), progress.of()),
                        progress.of(),
                        progress.minutesLeft())
                : text("progress.minutes", progress.answered(), progress.minutesLeft());
    }

    /// What the window is called meanwhile, for lists of windows and for those who hear it.
    static String title(Screen screen) {
        return screen instanceof Past past
                ? text("title.question", past.index() + 1)
                : screen instanceof Settled(var table, var margin)
                        ? switch (table) {
                            case Asking _, Revealed _ ->
                                    text("title.question", margin.progress().answered() + 1);
                            case Judged _ -> text("title.answered", margin.progress().answered());
                            case Over _ -> text("title.summary");
                        }
                        : text("title.session");
    }

    /// Which keys are valid.
    static Place place(Screen screen) {
        return switch (screen) {
            case Opening _, Stuck _ -> Place.TROUBLE;
            case Past _, Reminding _ -> Place.READING;
            case Storing(var before) -> place(before);
            case Settled(Asking _, _) -> Place.QUESTION;
            case Settled(Revealed _, _) -> Place.COMPARING;
            case Settled(Judged _, _) -> Place.ANSWERED;
            case Settled(Over _, _) -> Place.SUMMARY;
        };
    }

    static String score(Summary summary) {
        var score = summary.score();
        var minutes = Math.max(1, Math.round(summary.taken().toSeconds() / 60.0));
        return score.answered() == 0
                ? text("summary.nothing")
                : text("summary.score", score.answered(), score.right(), score.fresh(), minutes);
    }

    static String stillDue(Summary summary) {
        return summary.stillDue() == 0
                ? text("summary.nothing-due")
                : text("summary.still-due", summary.stillDue());
    }

    /// "in 10 minutes", "tomorrow", "in 5 days"
    static String comeback(Comeback back) {
        return Phrases.comeback(back.left(), back.days());
    }

    private static String comesBack(Moved moved) {
        if (moved.surely()) {
            return moved.back().days() == 0
                    ? text("verdict.back-sure")
                    : text("verdict.back-tomorrow");
        }
        var back = comeback(moved.back());
        return moved.afterwards()
                .map(then -> text("verdict.back-then", back, comeback(then)))
                .orElseGet(() -> text("verdict.back", back));
    }
}
