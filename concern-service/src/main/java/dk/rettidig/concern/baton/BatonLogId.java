package dk.rettidig.concern.baton;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.concern.ConcernId;

/** The id of a baton log: a concern has one, whoever opens it and however often it is asked for. */
public record BatonLogId(String value) implements Id {

  /** The log of a concern. */
  public static BatonLogId of(ConcernId concern) {
    return new BatonLogId(concern.value());
  }
}
