package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of this service as delivery reads it.
 *
 * @param about what an escalation is about, as a code
 * @param role whom an escalation waits for
 * @param place where that role is held; absent in events from before it was said, for the concerned
 *     unit
 * @param receivingUnit the unit in which it is held
 * @param author of a draft that waits
 * @param inform leaders who are to be told, without those who must not know
 * @param takenOver whether it is history, of which nobody is told
 */
public record Happened(
    @Nullable String notification,
    @Nullable String escalation,
    @Nullable String unit,
    @Nullable String urgency,
    @Nullable String attention,
    @Nullable String about,
    @Nullable Role role,
    @Nullable String place,
    @Nullable String receivingUnit,
    @Nullable String author,
    @Nullable List<String> inform,
    @Nullable Boolean takenOver) {

  List<String> leaders() {
    return inform == null ? List.of() : inform;
  }

  boolean isHistory() {
    return Boolean.TRUE.equals(takenOver);
  }

  boolean isForAnybodyWithTheRole() {
    return "ANYWHERE".equals(place);
  }

  @Nullable String unitOfReceivers() {
    return receivingUnit == null ? unit : receivingUnit;
  }

  boolean isAcute() {
    return "ACUTE".equals(urgency) || "IMMEDIATE".equals(attention);
  }
}
