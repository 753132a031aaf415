package dk.rettidig.common.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code contracts/events} says of a type of event: its schema and an example.
 *
 * @param type as {@code concern.raised.v1}
 */
public record AgreedEvent(String type) {

  private static final Path FOLDER = Path.of("..", "contracts", "events");

  /** A body as JSON, for whoever reads the type. */
  public String example() {
    return read(type + ".example.json");
  }

  /** Where a body in JSON departs from the schema; nothing where it keeps it. */
  public List<Error> faults(String body) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(type + ".schema.json"), InputFormat.JSON)
        .validate(body, InputFormat.JSON);
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
