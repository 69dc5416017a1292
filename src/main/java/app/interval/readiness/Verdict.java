package app.interval.readiness;

import app.interval.readiness.Readiness.Band;

/// What can be said about a readiness. Its accuracy comes from the band; the number of first
/// attempts keeps from judging what nobody asked about.
public enum Verdict {
    NOT_ENOUGH_EVIDENCE,
    NOT_READY,
    BORDERLINE,
    READY;

    static Verdict of(Band band, Threshold threshold) {
        if (band.low() >= threshold.value()) {
            return READY;
        }
        return band.high() < threshold.value() ? NOT_READY : BORDERLINE;
    }
}
