package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.file.ModelReport.Place;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML document as a JSON tree that knows the line of each of its values.
 *
 * @param places by JSON Pointer
 */
record YamlTree(JsonNode root, Map<String, Place> places) {

  /**
   * Reads strictly: UTF-8, one document, no aliases, anchors or tags, no key twice, at most twelve
   * levels deep.
   *
   * @throws Unusable with the first thing that is wrong
   */
  static YamlTree read(byte[] bytes) throws Unusable {
    return new YamlReading(decoded(bytes)).tree();
  }

  /** The place of a value, or of the nearest one around it. */
  Place at(String pointer) {
    Place place = places.get(pointer);
    int parent = pointer.lastIndexOf('/');
    if (place != null || parent < 0) {
      return place == null ? Place.FILE : place;
    }
    return at(pointer.substring(0, parent));
  }

  List<Reason> located(List<Fault> faults) {
    return faults.stream().map(fault -> new Reason(fault, at(fault.pointer()))).toList();
  }

  private static String decoded(byte[] bytes) throws Unusable {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unusable(
          "not-utf8",
          "",
          Place.FILE,
          "Filen er ikke gemt som UTF-8.",
          "The file is not saved as UTF-8.");
    }
  }
}
