package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentChoice;

/** What one file holds, once it has passed every check that needs no other file. */
sealed interface ModelFile {

  YamlTree tree();

  /** A scale with its guide. */
  record OfInstrument(Instrument instrument, YamlTree tree) implements ModelFile {}

  /** Which instrument is used where. */
  record OfChoice(InstrumentChoice choice, YamlTree tree) implements ModelFile {}
}
