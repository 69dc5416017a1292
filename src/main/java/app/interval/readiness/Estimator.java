package app.interval.readiness;

/// What is believed of one learner, kept up to date answer by answer. A function of the answers and
/// the model alone: the same answers in the same order lead to exactly the same belief.
///
/// Assumed-density filtering (M. Opper, "A Bayesian approach to on-line learning", 1998; T. Minka,
/// "A family of algorithms for approximate Bayesian inference", 2001): each answer becomes one
/// normal observation of its cell's logit, on a tree of topics, areas and the learner, so that it
/// says something about all cells at a cost that does not grow with their number. Not for several
/// threads at once.
public final class Estimator {

    private final Model model;
    private final State state;
    private final Look look;
    private final Likelihood likelihood;
    private final Update update;

    /// Of somebody of whom nothing is known.
    public Estimator(Model model) {
        this(model, State.prior(model.tree(), model.constants()));
    }

    private Estimator(Model model, State state) {
        this.model = model;
        this.state = state;
        look = new Look(model.constants());
        likelihood = new Likelihood(model.constants());
        update = new Update(model.constants(), look, likelihood);
    }

    /// As it was when the snapshot was taken, to the last bit.
    ///
    /// @throws IllegalArgumentException if the snapshot is of another model, or none
    public static Estimator resume(Model model, byte[] snapshot) {
        return new Estimator(model, Snapshot.read(snapshot, model));
    }

    /// What is believed now, with the model's id in front, to be stored.
    public byte[] snapshot() {
        return Snapshot.write(state, model);
    }

    public Estimator copy() {
        return new Estimator(model, state.copy());
    }

    public Model model() {
        return model;
    }

    /// Probability that this very answer is fully right, guessing and memory included; what the
    /// learner gave is not looked at. 0 to 1.
    ///
    /// @throws IllegalArgumentException if the tree does not know the topic
    public double forecast(Response response) {
        var question = response.question();
        var place = model.place(question.cell());
        look.at(state, place, response.day(), question.selfGraded());
        var guess = question.guess(model.constants());
        likelihood.look(look.mean(), look.variance(), guess, likelihood.memory(response.met()));
        return likelihood.chance();
    }

    /// Learns from an answer.
    ///
    /// @return its forecast
    /// @throws IllegalArgumentException if the tree does not know the topic; nothing has changed
    ///   then
    public double digest(Response response) {
        var place = model.place(response.question().cell());
        update.grow(state, place, response.day());
        var forecast = forecast(response);
        update.learn(state, place, response);
        update.practise(state, place, response);
        return forecast;
    }

    /// What is to be expected on a day, if nothing is studied until then.
    ///
    /// @param day since the learner's first answer, with fractions; negative is 0
    public Prediction prediction(double day) {
        return new Prediction(new Grid(model, state.copy(), Math.max(day, 0)), 0);
    }

    double[] figures() {
        return state.x().clone();
    }
}
