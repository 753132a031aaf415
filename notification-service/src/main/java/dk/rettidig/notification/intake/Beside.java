package dk.rettidig.notification.intake;

import dk.rettidig.notification.notification.Notification;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this officer may know beside a notification.
 *
 * @param earlier others on the same child, the latest arrival first, as in each of the lists
 * @param siblings the known siblings' ids
 * @param onSiblings on them
 * @param sameIncident of the same incident
 */
public record Beside(
    List<Notification> earlier,
    List<String> siblings,
    List<Notification> onSiblings,
    List<Notification> sameIncident) {

  /** Copies the lists. */
  public Beside {
    earlier = List.copyOf(earlier);
    siblings = List.copyOf(siblings);
    onSiblings = List.copyOf(onSiblings);
    sameIncident = List.copyOf(sameIncident);
  }

  List<Notification> notifications() {
    return Stream.of(earlier, onSiblings, sameIncident).flatMap(List::stream).toList();
  }
}
