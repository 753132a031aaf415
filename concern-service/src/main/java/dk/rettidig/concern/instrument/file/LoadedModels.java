package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.InstrumentCatalogue;
import org.springframework.modulith.NamedInterface;

/** What the model files gave, and what was refused. */
@NamedInterface("file")
public record LoadedModels(InstrumentCatalogue catalogue, ModelReport report) {}
