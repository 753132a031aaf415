package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentCatalogue;
import dk.rettidig.concern.instrument.InstrumentChoice;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelReport.Loaded;
import dk.rettidig.concern.instrument.file.ModelReport.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One loading of many files: what stands in one is held against what stood in those before. */
final class Loading {

  private record Taken(Instrument instrument, Loaded file, String text) {}

  private record Choosing(ModelFile.OfChoice choice, Loaded file) {}

  private final ModelFormats formats;
  private final Map<InstrumentVersion, Taken> taken = new LinkedHashMap<>();
  private final List<Loaded> loaded = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private @Nullable Choosing choosing;

  Loading(ModelFormats formats) {
    this.formats = formats;
  }

  void take(FoundFile file) {
    try {
      byte[] bytes = file.bytes();
      switch (formats.read(bytes)) {
        case ModelFile.OfInstrument model -> take(file.name(), bytes, model);
        case ModelFile.OfChoice model -> take(file.name(), sha256(bytes), model);
      }
    } catch (Unusable unusable) {
      refused.add(new Refused(file.name(), unusable.reasons()));
    }
  }

  LoadedModels done(InstrumentVersion standard) {
    InstrumentChoice choice = choice(standard);
    return new LoadedModels(
        new InstrumentCatalogue(taken.values().stream().map(Taken::instrument).toList(), choice),
        taken.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().text())),
        new ModelReport(loaded, refused));
  }

  private void take(String name, byte[] bytes, ModelFile.OfInstrument model) throws Unusable {
    Instrument instrument = model.instrument();
    String sha256 = sha256(bytes);
    Loaded file = new Loaded(name, instrument.version(), instrument.about().status(), sha256);
    var here = new Taken(instrument, file, new String(bytes, StandardCharsets.UTF_8));
    Taken before = taken.putIfAbsent(instrument.version(), here);
    if (before != null && !before.file().sha256().equals(sha256)) {
      throw new Unusable(
          "version-taken",
          "/version",
          model.tree().at("/version"),
          "Samme id og version står i " + before.file().file() + "; giv filen en ny version.",
          "The same id and version stand in " + before.file().file() + "; raise the version.");
    }
    loaded.add(file);
  }

  private void take(String name, String sha256, ModelFile.OfChoice model) throws Unusable {
    if (choosing != null) {
      throw new Unusable(
          "choice-twice",
          "/kind",
          model.tree().at("/kind"),
          "Valget af skalaer står allerede i " + choosing.file().file() + ".",
          "The choice of instruments stands in " + choosing.file().file() + " already.");
    }
    choosing = new Choosing(model, new Loaded(name, null, null, sha256));
  }

  /** Only now are all instruments known that a choice may name. */
  private InstrumentChoice choice(InstrumentVersion standard) {
    InstrumentChoice ours = new InstrumentChoice(standard, Map.of());
    if (choosing == null) {
      return ours;
    }
    List<Fault> faults = unknown(choosing.choice().choice());
    if (!faults.isEmpty()) {
      refused.add(new Refused(choosing.file().file(), choosing.choice().tree().located(faults)));
      return ours;
    }
    loaded.add(choosing.file());
    return choosing.choice().choice();
  }

  private List<Fault> unknown(InstrumentChoice choice) {
    return Stream.concat(
            Stream.of(Map.entry("/standard", choice.standard())),
            choice.byUnitKind().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> Map.entry("/byUnitKind/" + kind.getKey(), kind.getValue())))
        .filter(named -> !taken.containsKey(named.getValue()))
        .map(named ->
            new Fault(
                "choice-unknown",
                named.getKey(),
                "Skalaen " + named.getValue() + " findes ikke blandt de indlæste.",
                "The instrument " + named.getValue() + " is not among those loaded."))
        .toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
