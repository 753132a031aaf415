package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.InstrumentCatalogue;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * What the model files gave, and what was refused.
 *
 * @param texts what stands in the file of each instrument
 */
@NamedInterface("file")
public record LoadedModels(
    InstrumentCatalogue catalogue, Map<InstrumentVersion, String> texts, ModelReport report) {

  /** Copies the texts. */
  public LoadedModels {
    texts = Map.copyOf(texts);
  }
}
