package dk.rettidig.concern.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.concern.concern.Concern;
import dk.rettidig.concern.concern.Placing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code concern.raised.v1} and {@code concern.placed.v1}: nothing that anybody wrote.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernBody(
    String concern,
    String child,
    String unit,
    @Nullable String instrument,
    @Nullable String instrumentVersion,
    @Nullable String level,
    @Nullable Integer ordinal,
    String attention,
    boolean asksForForum,
    Instant raisedAt,
    boolean takenOver) {

  /**
   * @param takenOver whether it happened elsewhere before; what is done with it here, today, did
   *     not
   */
  static ConcernBody of(Concern concern, boolean takenOver) {
    Placing placing = concern.placing();
    return new ConcernBody(
        concern.id().value(),
        concern.child().value(),
        concern.unit().value(),
        placing == null ? null : placing.instrument(),
        placing == null ? null : placing.version(),
        placing == null ? null : placing.level(),
        placing == null ? null : placing.ordinal(),
        placing == null ? "NONE" : placing.attention(),
        concern.wantsForum(),
        concern.raisedAt(),
        takenOver);
  }
}
