package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.file.ModelReport.Place;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;

/** Reads the text of one scale, with the same checks that a model file passes. */
@NamedInterface("file")
public final class ModelReader {

  /** What a text turned out to be. */
  @NamedInterface("file")
  public sealed interface Reading {}

  /** A scale; the tree is what stands in its text, in the order in which it stands there. */
  @NamedInterface("file")
  public record Understood(Instrument instrument, JsonNode tree) implements Reading {}

  /** No scale, with every reason that was found; never empty. */
  @NamedInterface("file")
  public record Refused(List<Reason> reasons) implements Reading {

    /** Copies the reasons. */
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  private final ModelFormats formats = new ModelFormats();

  /** Reads a text in YAML; JSON is YAML, too. */
  public Reading read(String text) {
    try {
      return switch (formats.read(text.getBytes(StandardCharsets.UTF_8))) {
        case ModelFile.OfInstrument(Instrument instrument, YamlTree tree) ->
            new Understood(instrument, tree.root());
        case ModelFile.OfChoice choice -> new Refused(List.of(noScale(choice.tree())));
      };
    } catch (Unusable unusable) {
      return new Refused(unusable.reasons());
    }
  }

  /**
   * Finds the place in a text of faults that were found in what it says.
   *
   * @param text one that could be read
   */
  public List<Reason> located(String text, List<Fault> faults) {
    try {
      return YamlTree.read(text.getBytes(StandardCharsets.UTF_8)).located(faults);
    } catch (Unusable _) { // no lines then, but still every fault
      return faults.stream().map(fault -> new Reason(fault, Place.FILE)).toList();
    }
  }

  /** What stands in a text that was read before. */
  static JsonNode tree(String text) {
    try {
      return YamlTree.read(text.getBytes(StandardCharsets.UTF_8)).root();
    } catch (Unusable unusable) {
      throw new IllegalArgumentException("a text that was read before", unusable);
    }
  }

  static Reason noScale(YamlTree tree) {
    return new Reason(
        new Fault(
            "format-not-allowed",
            "/kind",
            "Filen er et valg af skalaer og ikke en skala.",
            "The file is a choice of scales and not a scale."),
        tree.at("/kind"));
  }
}
