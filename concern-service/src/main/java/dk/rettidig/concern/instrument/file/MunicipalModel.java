package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A municipality's own scales and which scale it uses for what, as they stand in one file.
 *
 * @param inUse by the code of what it is used for
 */
@NamedInterface("file")
public record MunicipalModel(
    String municipality, List<Scale> scales, Map<String, InstrumentVersion> inUse) {

  /** Where the scales stand in the file. */
  public static final String SCALES = "/sections/concern/scales";

  /** Where it stands which scale is used for what. */
  public static final String IN_USE = "/sections/concern/inUse";

  static final String KIND = "municipal-model";

  /** Copies both. */
  public MunicipalModel {
    scales = List.copyOf(scales);
    inUse = Map.copyOf(inUse);
  }

  /**
   * One scale.
   *
   * @param text a model file of its own
   */
  @NamedInterface("file")
  public record Scale(Instrument instrument, String text) {}

  /** The file: the same model gives the same text. */
  public String text() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("format", 1).put("kind", KIND).put("municipality", municipality);
    ObjectNode section = root.putObject("sections").putObject("concern").put("version", 1);
    ArrayNode all = section.putArray("scales");
    scales.forEach(scale -> all.add(ModelReader.tree(scale.text())));
    ObjectNode uses = section.putObject("inUse");
    new TreeMap<>(inUse)
        .forEach((use, scale) ->
            uses.putObject(use).put("id", scale.id()).put("version", scale.version()));
    return ModelWriter.text(root);
  }
}
