package dk.rettidig.concern.instrument.file;

import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes what stands in a form as the text of a model file. */
@NamedInterface("file")
public final class ModelWriter {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .build();

  private ModelWriter() {}

  /** The tree as YAML; words stand in quotation marks, so that {@code "1.0"} stays a word. */
  public static String text(JsonNode tree) {
    return YAML.writeValueAsString(tree);
  }
}
