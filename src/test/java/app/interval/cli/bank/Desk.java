package app.interval.cli.bank;

import app.interval.bank.SampleBank;
import app.interval.lint.Syntax;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// Types commands and keeps what they write.
final class Desk {

    final List<String> opened = new ArrayList<>();
    Optional<Syntax> syntax = Optional.of(_ -> Map.of());
    Verifier verifier = (_, _, _) -> List.of();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private boolean watched;

    /// From now on somebody looks on.
    void watch() {
        watched = true;
    }

    /// Does what is typed; what was written before is forgotten.
    ///
    /// @return the exit code
    int type(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var ports =
                new Workshop.Ports(
                        this::python,
                        (bank, request, progress) -> verifier.verify(bank, request, progress),
                        (bank, file, look) -> opened.add(bank + " " + file + " " + look));
        var workshop =
                new Workshop("1.2.3", SampleBank.TODAY, SampleBank.TODAY, new Random(7), ports);
        var output = new Output(new PrintWriter(out, true), new PrintWriter(err, true), watched);
        return BankCommand.run(
                List.of(words).stream().map(Object::toString).toList(), workshop, output);
    }

    /// Results, with one kind of line end.
    String out() {
        return plain(out.toString());
    }

    String err() {
        return plain(err.toString());
    }

    /// What a document offends in the schema of that name.
    static List<Error> offences(String schema, String document) {
        try (var stream = BankCommand.class.getResourceAsStream(schema + ".schema.json")) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(document, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Syntax> python(Optional<Path> wanted) throws CannotRunException {
        if (wanted.isPresent()) {
            throw new CannotRunException("no such interpreter: " + wanted.get());
        }
        return syntax;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
