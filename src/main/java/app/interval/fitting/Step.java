package app.interval.fitting;

import app.interval.domain.Grade;

/// One answer in a history, forwards, and the derivatives of the loss, backwards. A step keeps what
/// it found on the way forwards for the way back.
interface Step<S extends Step<S>> {

    /// The first answer to an item.
    void first(double[] w, Grade answered);

    /// An answer after another.
    ///
    /// @param last the step of the answer before
    /// @param days since then
    void forward(double[] w, S last, double days, Grade answered);

    /// Probability of recall at this answer; after a step forward.
    double recall();

    /// Goes back over this answer.
    ///
    /// @param by the loss by the memory after the answer; becomes that before it
    /// @param byRecall the loss by recall at this answer
    /// @param g the loss by the weights, added to
    void backward(double[] w, Adjoint by, double byRecall, double[] g);

    /// The same for the first answer.
    void firstBackward(double[] w, Adjoint by, double[] g);
}
