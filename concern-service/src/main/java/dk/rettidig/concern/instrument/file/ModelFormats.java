package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.InstrumentChoice;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.InvalidInstrument;
import dk.rettidig.concern.instrument.file.ModelReport.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two formats of model files; compiling a schema is dear, so it is done once. */
final class ModelFormats {

  static final int LARGEST = 256 * 1024;

  private static final String CHOICE = "instrument-choice";

  private final FormatCheck instrument = new FormatCheck("instrument.schema.json");
  private final FormatCheck choice = new FormatCheck("instrument-choice.schema.json");

  /**
   * @throws Unusable with the reasons
   */
  ModelFile read(byte[] bytes) throws Unusable {
    if (bytes.length > LARGEST) {
      throw new Unusable(
          "file-too-large",
          "",
          Place.FILE,
          "Filen er større end 256 KB.",
          "The file is larger than 256 KB.");
    }
    return read(YamlTree.read(bytes));
  }

  ModelFile read(YamlTree tree) throws Unusable {
    boolean choosing = tree.root().path("kind").asString("").equals(CHOICE);
    List<Fault> faults = (choosing ? choice : instrument).faults(tree.root());
    if (!faults.isEmpty()) {
      throw new Unusable(tree.located(faults));
    }
    try {
      Fields file = new Fields(tree.root());
      return choosing
          ? new ModelFile.OfChoice(choice(file), tree)
          : new ModelFile.OfInstrument(InstrumentReader.instrument(file), tree);
    } catch (InvalidInstrument e) {
      throw new Unusable(tree.located(e.faults()));
    } catch (IllegalArgumentException e) {
      throw new Unusable(
          "value-impossible",
          "",
          Place.FILE,
          "En værdi i filen kan ikke bruges: " + e.getMessage(),
          "A value in the file cannot be used: " + e.getMessage());
    }
  }

  private static InstrumentChoice choice(Fields file) {
    Map<String, InstrumentVersion> byUnitKind = new TreeMap<>();
    file.part("byUnitKind")
        .node()
        .propertyStream()
        .forEach(kind ->
            byUnitKind.put(kind.getKey(), InstrumentReader.version(new Fields(kind.getValue()))));
    return new InstrumentChoice(InstrumentReader.version(file.part("standard")), byUnitKind);
  }
}
