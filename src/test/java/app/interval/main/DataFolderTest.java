package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # system,    variable,      in it,   folder
                    Linux,       XDG_DATA_HOME, /data,   /data/Interval/default
                    Linux,       XDG_DATA_HOME, '',      /me/.local/share/Interval/default
                    Linux,       XDG_DATA_HOME, data,    /me/.local/share/Interval/default
                    Mac OS X,    XDG_DATA_HOME, /data,   /me/Library/Application Support/Interval/default
                    Windows 11,  LOCALAPPDATA,  /local,  /local/Interval/default
                    Windows 11,  OTHER,         /local,  /me/AppData/Local/Interval/default
                    """)
    void everySystemHasItsPlace(String system, String variable, String value, String folder) {
        assertThat(DataFolder.byDefault(system, Map.of(variable, value), Path.of("/me")).path())
                .isEqualTo(Path.of(folder));
    }
}
