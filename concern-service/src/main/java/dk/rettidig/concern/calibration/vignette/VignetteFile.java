package dk.rettidig.concern.calibration.vignette;

import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.organisation.UnitKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a file of vignettes strictly: every field is there, in both languages, and no other. */
final class VignetteFile {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private record Content(List<Entry> vignettes) {}

  private record Entry(String code, Set<UnitKind> kinds, Words title, Words story) {}

  private record Words(String da, String en) {

    Text text() {
      return new Text(da.strip(), en.strip());
    }
  }

  private VignetteFile() {}

  /**
   * The vignettes of a file.
   *
   * @param name what the file is called in the refusal
   * @throws BrokenVignettes with the first thing that is wrong
   */
  static List<Vignette> read(String name, byte[] bytes) {
    List<Entry> entries = parsed(name, bytes).vignettes();
    if (entries.isEmpty()) {
      throw new BrokenVignettes(name, "vignettes", "there is none");
    }
    Set<String> codes = new HashSet<>();
    return entries.stream().map(entry -> vignette(name, entry, codes)).toList();
  }

  private static Content parsed(String name, byte[] bytes) {
    try {
      return YAML.readValue(bytes, Content.class);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String place =
          at == null ? "start" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new BrokenVignettes(name, place, e.getOriginalMessage());
    }
  }

  private static Vignette vignette(String name, Entry entry, Set<String> codes) {
    String place = "vignette " + entry.code();
    if (!CODE.matcher(entry.code()).matches()) {
      throw new BrokenVignettes(name, place, "the code is not of the form " + CODE);
    }
    if (!codes.add(entry.code())) {
      throw new BrokenVignettes(name, place, "the code stands here a second time");
    }
    try {
      return new Vignette(entry.code(), entry.kinds(), entry.title().text(), entry.story().text());
    } catch (IllegalArgumentException e) {
      throw new BrokenVignettes(name, place, String.valueOf(e.getMessage()));
    }
  }
}
