package dk.rettidig.notification.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.aggregate.Id;
import java.util.UUID;

/** An escalation's id: the same for the same cause and route, however often the event arrives. */
public record EscalationId(String value) implements Id {

  /**
   * The id for a cause and a route.
   *
   * @param cause the id of the concern, notification or escalation that set the route going
   */
  public static EscalationId of(String cause, String route) {
    return new EscalationId(
        UUID.nameUUIDFromBytes(("escalation " + cause + " " + route).getBytes(UTF_8)).toString());
  }
}
