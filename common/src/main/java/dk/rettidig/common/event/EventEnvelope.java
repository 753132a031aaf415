package dk.rettidig.common.event;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it travels: CloudEvents attributes and a JSON body of ids and codes.
 *
 * @param type context, fact and version, e.g. {@code concern.raised.v1}
 * @param source the service and the collection that publish, e.g. {@code concern-service/concerns}
 * @param subject the aggregate's id, unique within its source and municipality
 * @param sequence the event's place among its aggregate's events, from 1 without gaps
 * @param actor the id of who caused it
 * @param trace W3C trace context, when there was one
 * @param body JSON
 */
public record EventEnvelope(
    String type,
    String source,
    String subject,
    long sequence,
    Instant time,
    Municipality municipality,
    String actor,
    @Nullable String trace,
    String body) {

  /**
   * What order and compaction go by: the aggregate, told apart from those of other municipalities.
   */
  public String key() {
    return municipality + "/" + subject;
  }

  /** The event's id within its source: the same however often it is sent. */
  public String id() {
    return subject + "/" + sequence;
  }

  /** Names the event among those of all sources. */
  public String name() {
    return source + "/" + id();
  }
}
