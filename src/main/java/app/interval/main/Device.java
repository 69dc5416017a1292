package app.interval.main;

import app.interval.storage.Diagnosis;
import app.interval.study.StorageException;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The name of this copy of the data folder in every event it writes. A folder that was copied to
/// another place or computer gets a name of its own, so that two histories can be told apart.
///
/// @param host the computer's name
record Device(DataFolder folder, String host) {

    private static final String ID = "id";
    private static final String HOST = "host";
    private static final String PATH = "path";

    /// The name, made up once.
    ///
    /// @throws StorageException if it can be neither read nor written
    UUID id(Supplier<UUID> fresh) {
        var file = new SmallFile(folder.device());
        try {
            var values = file.read();
            var same =
                    host.equals(values.getProperty(HOST))
                            && path().equals(values.getProperty(PATH));
            var known = Optional.ofNullable(values.getProperty(ID)).filter(_ -> same);
            if (known.isPresent()) {
                return UUID.fromString(known.get());
            }
            var id = fresh.get();
            file.write(Map.of(ID, id.toString(), HOST, host, PATH, path()));
            return id;
        } catch (IOException | IllegalArgumentException e) {
            throw new StorageException(
                    Diagnosis.of(e), "cannot name this installation in " + file.path(), e);
        }
    }

    private String path() {
        return folder.path().toAbsolutePath().normalize().toString();
    }
}
