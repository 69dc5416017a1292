package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class InterpreterTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void anInterpreterSaysWhatItIsAndHas() {
        assertThat(Pythons.here().version()).isEqualTo("3.14.3");
        assertThat(Pythons.here().name()).isEqualTo("Python 3.14");
        assertThat(Pythons.here().installed(new Requirement("Pip>=20"))).isPresent();
        assertThat(Pythons.here().installed(new Requirement("pip>=2000"))).isEmpty();
        assertThat(Pythons.here().installed(new Requirement("fastapi"))).isEmpty();
    }

    @Test
    void whatIsNoPythonIsRefused() throws IOException {
        var file = folder.resolve("python");
        assertThatThrownBy(() -> Interpreter.at(file)).isInstanceOf(IOException.class);

        Files.writeString(file, "#!/bin/sh\nexit 1\n");
        assertThatThrownBy(() -> Interpreter.at(file))
                .hasMessage(file + " does not answer like a Python 3.11 or newer");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        ">=3.11, true",
        ">=3.14, true",
        ">=3.15, false",
        ">=3.100, false",
    })
    void anItemHoldsFromAVersionOn(String lowest, boolean here) {
        assertThat(Pythons.here().isAtLeast(lowest)).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a             | 0.1    | true",
                "a>=0.115      | 0.115  | true",
                "a>=0.115      | 0.20   | false",
                "a>=2.0,<3     | 2.9.1  | true",
                "a>=2.0, <3    | 3.0    | false",
                "a>1           | 1.0.0  | false",
                "a<=1.2        | 1.2    | true",
                "a==1.2        | 1.2.0  | true",
                "a==1.2.*      | 1.2.7  | true",
                "a==1.2.*      | 1.20   | false",
                "a!=1.2        | 1.2    | false",
                "a!=1.*        | 1.2    | false",
                "a~=1.4        | 1.9    | true",
                "a~=1.4        | 2.0    | false",
                "a~=1.4.2      | 1.5    | false",
                "a[x,y]>=1     | 1.0rc1 | true",
            })
    void aRequirementAllowsSomeReleases(String requirement, String version, boolean allowed) {
        assertThat(new Requirement(requirement).allows(version)).isEqualTo(allowed);
    }

    @Test
    void namesOfPackagesAreSpeltInManyWays() {
        assertThat(new Requirement("Foo_Bar.baz[x]>=1").name()).isEqualTo("foo-bar-baz");
    }
}
