package app.interval.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.planning.Balance.Rival;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class BalanceTest {

    @Test
    void what_adds_most_for_its_time_gets_it() {
        var rivals =
                Stream.of(
                        new Rival(0.1, 60, false),
                        new Rival(0.3, 60, true),
                        new Rival(0.2, 60, true));

        assertThat(Balance.newShare(rivals, 120)).isEqualTo(1);
    }

    @Test
    void new_items_get_the_part_of_the_seconds_that_theirs_take() {
        var rivals = Stream.of(new Rival(0.2, 30, true), new Rival(0.1, 90, false));

        assertThat(Balance.newShare(rivals, 120)).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void what_begins_within_the_time_is_done_to_its_end() {
        var rivals = Stream.of(new Rival(0.2, 60, false), new Rival(0.1, 60, true));

        assertThat(Balance.newShare(rivals, 61)).isEqualTo(0.5);
        assertThat(Balance.newShare(Stream.of(new Rival(0.1, 60, true)), 1)).isEqualTo(1);
    }

    @Test
    void of_two_alike_the_first_goes_first() {
        var rivals = Stream.of(new Rival(0.1, 60, false), new Rival(0.1, 60, true));

        assertThat(Balance.newShare(rivals, 60)).isZero();
    }

    @Test
    void where_nothing_gains_both_get_a_half() {
        assertThat(Balance.newShare(Stream.of(), 600)).isEqualTo(0.5);
    }
}
