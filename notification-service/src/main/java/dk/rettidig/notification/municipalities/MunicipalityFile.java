package dk.rettidig.notification.municipalities;

import dk.rettidig.common.municipality.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads codes and names from YAML. */
final class MunicipalityFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private MunicipalityFile() {}

  /**
   * @throws IllegalArgumentException naming the place, when the file cannot be used
   */
  static Map<Municipality, String> read(InputStream file) throws IOException {
    try (file) {
      return YAML.readValue(file, new TypeReference<Map<String, String>>() {}).entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  one -> new Municipality(one.getKey()), Map.Entry::getValue));
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(
          "municipalities: " + broken.getPathReference() + " " + broken.getOriginalMessage(),
          broken);
    }
  }
}
