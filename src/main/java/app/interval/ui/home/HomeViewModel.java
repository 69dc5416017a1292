package app.interval.ui.home;

import app.interval.progress.Standing;
import app.interval.study.Length;
import app.interval.study.Length.Minutes;
import app.interval.study.Length.Questions;
import app.interval.study.Outlook;
import app.interval.study.Present;
import app.interval.study.Request;
import app.interval.study.Study;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// State and moves of the first screen. Knows no node, stage or thread. What waits and where the
/// learner stands are read apart: neither waits for the other, or fails with it.
public final class HomeViewModel {

    /// Lengths of a session one can choose from, besides the minutes wanted a day.
    private static final List<Length> LENGTHS =
            List.of(
                    new Minutes(5),
                    new Minutes(15),
                    new Minutes(25),
                    new Minutes(45),
                    new Questions(5),
                    new Questions(10),
                    new Questions(20));

    private final Study study;
    private final Callable<Standing> look;
    private final Background background;
    private final Consumer<Runnable> whenQuiet;
    private final Ways ways;
    private final OthersModel others;
    private final ReadOnlyObjectWrapper<Part<Outlook>> outlook =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Part<Standing>> standing =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ObjectProperty<Length> length;
    private boolean begun;

    /// @param look looks where the learner stands, which may take long
    /// @param whenQuiet does a thing on this thread once the screen has been at rest for a moment
    public HomeViewModel(
            Study study,
            Callable<Standing> look,
            Background background,
            Consumer<Runnable> whenQuiet,
            Ways ways) {
        this.study = study;
        this.look = look;
        this.background = background;
        this.whenQuiet = whenQuiet;
        this.ways = ways;
        this.others = new OthersModel(study, background, ways);
        this.length = new SimpleObjectProperty<>(wanted());
    }

    /// The moment at which the learner is greeted.
    Present present() {
        return study.present();
    }

    private Length wanted() {
        return new Minutes(present().settings().pace().minutes());
    }

    /// Lengths of a session one can choose from, the minutes wanted a day among them.
    List<Length> lengths() {
        return Stream.concat(Stream.of(wanted()), LENGTHS.stream())
                .distinct()
                .sorted(
                        Comparator.comparingInt(
                                        (Length length) -> length instanceof Questions ? 1 : 0)
                                .thenComparingInt(Length::count))
                .toList();
    }

    /// Sessions besides today's plan.
    OthersModel others() {
        return others;
    }

    /// What waits.
    ReadOnlyObjectProperty<Part<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// Where the learner stands.
    ReadOnlyObjectProperty<Part<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// How long the next session is meant to last.
    ObjectProperty<Length> lengthProperty() {
        return length;
    }

    /// Looks what waits; then, unless the learner has begun by that time, where they stand. That
    /// reads every answer, and the first question should not have to wait for it.
    public void refresh() {
        readOutlook(() ->
                whenQuiet.accept(() -> {
                    if (!begun) {
                        readStanding();
                    }
                }));
    }

    /// Looks what waits.
    void readOutlook() {
        readOutlook(() -> {});
    }

    private void readOutlook(Runnable then) {
        background.write(
                study::outlook,
                read -> {
                    outlook.set(new Ready<>(read));
                    others.refresh();
                    then.run();
                },
                failure -> {
                    outlook.set(new Failed<>(failure));
                    then.run();
                });
    }

    /// Looks where the learner stands.
    void readStanding() {
        standing.set(new Loading<>());
        background.run(
                look,
                read -> standing.set(new Ready<>(read)),
                failure -> standing.set(new Failed<>(failure)));
    }

    /// Begins a session if anything waits.
    void start() {
        if (outlook.get() instanceof Ready<Outlook>(var day) && !day.agenda().isEmpty()) {
            begun = true;
            ways.begin().accept(Request.of(length.get()));
        }
    }

    /// Shows what was answered surely and wrongly.
    void mistakes() {
        begun = true;
        ways.mistakes().run();
    }
}
