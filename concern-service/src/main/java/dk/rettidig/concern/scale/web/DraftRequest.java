package dk.rettidig.concern.scale.web;

import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelWriter;
import dk.rettidig.concern.scale.Invalid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a scale as a file or as what stands in a form; both have the format of model files.
 *
 * @param file the text of a file
 * @param model the same as an object; one of the two
 * @param against the version to compare with, e.g. {@code bl5@1.0}; only for a check
 */
record DraftRequest(
    @Nullable String file, @Nullable Map<String, Object> model, @Nullable String against) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * @throws Invalid when there is neither a file nor a model
   */
  String text() {
    if (model != null) {
      return ModelWriter.text(JSON.valueToTree(model));
    }
    if (file == null) {
      throw Invalid.missing("file");
    }
    return file;
  }

  /**
   * @throws Invalid when it is no version of a scale
   */
  @Nullable InstrumentVersion toCompare() {
    return against == null ? null : version("against", against);
  }

  static InstrumentVersion version(String field, String text) {
    try {
      return InstrumentVersion.parse(text);
    } catch (IllegalArgumentException _) {
      throw Invalid.impossible(field);
    }
  }
}
