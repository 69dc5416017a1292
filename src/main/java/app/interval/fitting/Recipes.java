package app.interval.fitting;

import app.interval.scheduling.Fsrs6;
import app.interval.scheduling.Fsrs7;

import java.util.List;

/// The recipes of the models' authors: for FSRS-7 that of srs-benchmark (`fsrs_v7.py`, 34
/// parameters), for FSRS-6 that of fsrs-rs (`training.rs`, 6.6).
final class Recipes {

    static final Recipe FSRS7 =
            new Recipe(
                    new Recipe.Prior(
                            Fsrs7.DEFAULTS,
                            List.of(
                                    9999.0, 9999.0, 9999.0, 9999.0, 0.523, 0.2528, 0.4329, 0.2966,
                                    0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104, 0.3234,
                                    0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418,
                                    0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2,
                                    0.15, 0.15),
                            0.3333),
                    new Recipe.Descent(9, 512, 65, 0.0118, new Recipe.Momentum(0.70, 0.98)),
                    new Recipe.Recency(0.0667, 11.25, 0),
                    () -> new Gradient<>(Fsrs7Step::new),
                    Fsrs7::clamp);

    static final Recipe FSRS6 =
            new Recipe(
                    new Recipe.Prior(
                            Fsrs6.DEFAULTS,
                            List.of(
                                    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18,
                                    0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14,
                                    0.27),
                            1),
                    new Recipe.Descent(5, 512, 256, 0.04, new Recipe.Momentum(0.9, 0.999)),
                    new Recipe.Recency(0.25, 3, 1),
                    () -> new Gradient<>(Fsrs6Step::new),
                    Fsrs6::clamp);

    private Recipes() {}
}
