package dk.rettidig.concern.instrument.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rettidig.concern.instrument.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds a tree against a JSON Schema of {@code contracts/model}, and says in words what differs.
 */
final class FormatCheck {

  private static final int MOST = 20;

  private final Schema schema;

  FormatCheck(String name) {
    String resource = "/contracts/model/" + name;
    try (InputStream in = FormatCheck.class.getResourceAsStream(resource)) {
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What differs from the format, at most twenty differences. */
  List<Fault> faults(JsonNode tree) {
    return schema.validate(tree).stream().map(FormatCheck::fault).distinct().limit(MOST).toList();
  }

  private static Fault fault(Error error) {
    String at = error.getInstanceLocation().toString();
    String field = Objects.requireNonNullElse(error.getProperty(), "");
    Difference difference = Difference.of(error.getKeyword());
    String detail = field.isEmpty() ? wanted(error) : field;
    return new Fault(
        difference.code,
        ofField(error) ? at + "/" + field : at,
        difference.danish.formatted(detail),
        difference.english.formatted(detail));
  }

  /** Whether the field that is meant is known by name, and not only the object around it. */
  private static boolean ofField(Error error) {
    return List.of("required", "additionalProperties").contains(error.getKeyword());
  }

  private static String wanted(Error error) {
    JsonNode node = error.getSchemaNode();
    if (node != null && node.isArray()) {
      return node.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
    if (node != null && node.isValueNode()) {
      return node.asString();
    }
    return Arrays.stream(Objects.requireNonNullElse(error.getArguments(), new Object[0]))
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private enum Difference {
    REQUIRED("format-required", "Feltet '%s' mangler.", "The field '%s' is missing."),
    UNKNOWN_FIELD(
        "format-unknown-field",
        "Feltet '%s' kendes ikke; se efter en stavefejl.",
        "The field '%s' is not known; look for a spelling mistake."),
    TYPE(
        "format-type",
        "Værdien har en forkert type, her skal stå: %s. Tekst som 1.0 skal i anførselstegn.",
        "The value has the wrong type, expected: %s. Text such as 1.0 needs quotation marks."),
    NOT_ALLOWED(
        "format-not-allowed",
        "Værdien kendes ikke, her kan stå: %s.",
        "The value is not known, allowed: %s."),
    TOO_FEW("format-too-few", "Der skal stå mindst %s her.", "At least %s belong here."),
    TOO_MANY("format-too-many", "Der må højst stå %s her.", "At most %s belong here."),
    TOO_LONG("format-too-long", "Højst %s tegn.", "At most %s characters."),
    OUT_OF_RANGE("format-out-of-range", "Grænsen er %s.", "The limit is %s."),
    FORM(
        "format-form",
        "Værdien er tom eller har ikke den rette form: %s",
        "The value is empty or not of the right form: %s");

    private final String code;
    private final String danish;
    private final String english;

    Difference(String code, String danish, String english) {
      this.code = code;
      this.danish = danish;
      this.english = english;
    }

    static Difference of(String keyword) {
      return switch (keyword) {
        case "required", "dependentRequired" -> REQUIRED;
        case "additionalProperties" -> UNKNOWN_FIELD;
        case "type" -> TYPE;
        case "enum", "const" -> NOT_ALLOWED;
        case "minItems" -> TOO_FEW;
        case "maxItems", "maxProperties" -> TOO_MANY;
        case "maxLength" -> TOO_LONG;
        case "minimum", "maximum" -> OUT_OF_RANGE;
        default -> FORM;
      };
    }
  }
}
