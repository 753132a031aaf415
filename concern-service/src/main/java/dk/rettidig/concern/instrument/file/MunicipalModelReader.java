package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelReport.Place;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;

/** Reads a whole municipal model; every scale in it passes the checks of a file of its own. */
@NamedInterface("file")
public final class MunicipalModelReader {

  private static final int LARGEST = 4 * 1024 * 1024;

  /** What a text turned out to be; without a model there is at least one reason. */
  @NamedInterface("file")
  public record Reading(@Nullable MunicipalModel model, List<Reason> reasons) {

    /** Copies the reasons. */
    public Reading {
      reasons = List.copyOf(reasons);
    }
  }

  private final FormatCheck format = new FormatCheck("municipal-model.schema.json");
  private final ModelFormats formats = new ModelFormats();

  /** Reads a text in YAML. */
  public Reading read(String text) {
    try {
      YamlTree tree = YamlTree.read(bytes(text));
      List<Fault> faults = format.faults(tree.root());
      return faults.isEmpty() ? whole(tree) : new Reading(null, tree.located(faults));
    } catch (Unusable unusable) {
      return new Reading(null, unusable.reasons());
    }
  }

  /**
   * Finds the place in a text of faults that were found in what it says.
   *
   * @param text one that could be read
   */
  public List<Reason> located(String text, List<Fault> faults) {
    try {
      return YamlTree.read(bytes(text)).located(faults);
    } catch (Unusable _) { // no lines then, but still every fault
      return faults.stream().map(fault -> new Reason(fault, Place.FILE)).toList();
    }
  }

  private static byte[] bytes(String text) throws Unusable {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LARGEST) {
      throw new Unusable(
          "file-too-large",
          "",
          Place.FILE,
          "Filen er større end 4 MB.",
          "The file is larger than 4 MB.");
    }
    return bytes;
  }

  private Reading whole(YamlTree tree) {
    List<MunicipalModel.Scale> scales = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    JsonNode all = tree.root().at(MunicipalModel.SCALES);
    for (int i = 0; i < all.size(); i++) {
      String place = MunicipalModel.SCALES + "/" + i;
      try {
        scales.add(scale(all.get(i), tree, place));
      } catch (Unusable unusable) {
        unusable.reasons().forEach(reason -> reasons.add(within(place, reason)));
      }
    }
    return reasons.isEmpty()
        ? new Reading(
            new MunicipalModel(
                tree.root().path("municipality").asString(), scales, inUse(tree.root())),
            List.of())
        : new Reading(null, reasons);
  }

  private MunicipalModel.Scale scale(JsonNode scale, YamlTree tree, String place) throws Unusable {
    Map<String, Place> places = new HashMap<>();
    tree.places()
        .forEach((at, where) -> {
          if (at.equals(place) || at.startsWith(place + "/")) {
            places.put(at.substring(place.length()), where);
          }
        });
    return switch (formats.read(new YamlTree(scale, places))) {
      case ModelFile.OfInstrument model ->
          new MunicipalModel.Scale(model.instrument(), ModelWriter.text(scale));
      case ModelFile.OfChoice choice ->
          throw new Unusable(List.of(ModelReader.noScale(choice.tree())));
    };
  }

  private static Reason within(String place, Reason reason) {
    Fault fault = reason.fault();
    return new Reason(
        new Fault(fault.code(), place + fault.pointer(), fault.danish(), fault.english()),
        reason.place());
  }

  private static Map<String, InstrumentVersion> inUse(JsonNode root) {
    Map<String, InstrumentVersion> inUse = new TreeMap<>();
    root.at(MunicipalModel.IN_USE)
        .propertyStream()
        .forEach(
            use -> inUse.put(use.getKey(), InstrumentReader.version(new Fields(use.getValue()))));
    return inUse;
  }
}
