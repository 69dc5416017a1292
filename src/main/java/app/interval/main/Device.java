package app.interval.main;

import app.interval.storage.Diagnosis;
import app.interval.storage.Room;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
    /// @throws StorageException if the file can be neither read nor written, or holds something
    ///   else: a name made up over it might be one too many
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
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unnamed(Trouble.DEVICE, e);
        } catch (IOException e) {
            throw unnamed(Diagnosis.of(e, Room.at(folder.path())), e);
        }
    }

    private StorageException unnamed(Trouble trouble, Exception cause) {
        return new StorageException(
                trouble, "cannot name this installation in " + folder.device(), cause);
    }

    private String path() {
        return folder.path().toAbsolutePath().normalize().toString();
    }
}
