package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import java.util.List;
import java.util.Optional;

/// A model that wants the intervals it was told, one for each grade, in days. What it was told of
/// the time since the answer before stands in the fast stability.
record FixedModel(double again, double hard, double good, double easy) implements MemoryModel {

    @Override
    public ParameterSet parameters() {
        return new ParameterSet("fixed", List.of(again, hard, good, easy));
    }

    @Override
    public Memory after(Optional<Memory> before, double days, Grade grade) {
        var interval =
                switch (grade) {
                    case AGAIN -> again;
                    case HARD -> hard;
                    case GOOD -> good;
                    case EASY -> easy;
                };
        return new Memory(interval, days + 1, 5);
    }

    @Override
    public double recall(Memory memory, double days) {
        return 1 / (1 + days);
    }

    @Override
    public double interval(Memory memory, double retention) {
        return memory.stability();
    }
}
