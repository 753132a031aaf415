package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.InstrumentCatalogue;

/** What the model files gave, and what was refused. */
public record LoadedModels(InstrumentCatalogue catalogue, ModelReport report) {}
