package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void everyScriptAndEveryClassDecides() {
        assertThat(Rooms.files().keySet())
                .contains("verify/guard.py", "verify/walls.py", "verify/syntax.py")
                .contains("verify/asserts.py", "verify/interpreter.py")
                .contains("verify/Limits.class", "verify/Program$Seed.class")
                .contains("verify/PythonSyntax.class", "verify/Requirement.class")
                .contains("grading/Grader.class");
        assertThat(Rooms.text()).contains(Runner.WALLS.substring(0, 60));
    }
}
