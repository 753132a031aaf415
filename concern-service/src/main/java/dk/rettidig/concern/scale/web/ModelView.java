package dk.rettidig.concern.scale.web;

import dk.rettidig.concern.instrument.file.ModelReader;
import dk.rettidig.concern.scale.Scales;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a scale as its model file.
 *
 * @param file the text of the file
 * @param model the same as an object, in the format of model files
 */
record ModelView(
    String id,
    String version,
    String origin,
    @Nullable Instant savedAt,
    String file,
    Map<String, Object> model) {

  private static final ModelReader READER = new ModelReader();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  static ModelView of(Scales.Known known) {
    return new ModelView(
        known.instrument().version().id(),
        known.instrument().version().version(),
        known.origin().name(),
        known.savedAt(),
        known.text(),
        tree(known.text()));
  }

  private static Map<String, Object> tree(String text) {
    return switch (READER.read(text)) {
      case ModelReader.Understood(var _, var tree) -> JSON.convertValue(tree, OBJECT);
      case ModelReader.Refused(var reasons) -> throw new IllegalStateException(reasons.toString());
    };
  }
}
