package dk.rettidig.concern.scale;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own version of a scale, kept for good: nothing changes it and nothing takes it
 * away, since any record may have been made with it.
 *
 * @param text the model file as it came
 * @param savedBy nobody where it came from a folder
 */
public record ScaleVersion(
    ScaleVersionId id,
    InstrumentVersion instrument,
    String text,
    Origin origin,
    @Nullable PersonId savedBy,
    Instant savedAt) {

  static Change<ScaleVersion> saved(
      InstrumentVersion instrument, String text, PersonId by, Instant at) {
    return Change.to(
        new ScaleVersion(ScaleVersionId.of(instrument), instrument, text, Origin.SAVED, by, at));
  }

  static Change<ScaleVersion> found(InstrumentVersion instrument, String text, Instant at) {
    return Change.to(
        new ScaleVersion(ScaleVersionId.of(instrument), instrument, text, Origin.FILE, null, at));
  }
}
