package dk.rettidig.notification.clock;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the law table from YAML. */
final class LawTableFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private LawTableFile() {}

  /**
   * @throws IllegalArgumentException naming the place, when the file is not a law table
   */
  static LawTable read(InputStream file) throws IOException {
    try (file) {
      return YAML.readValue(file, LawTable.class);
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(
          "law table: " + broken.getPathReference() + " " + broken.getOriginalMessage(), broken);
    }
  }
}
