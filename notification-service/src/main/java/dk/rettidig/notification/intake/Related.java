package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.childevents.KnownChild;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds what else this officer may know about the child and its siblings. */
@Component
class Related {

  private final Notifications notifications;
  private final KnownChildren children;
  private final DeskReader desk;

  Related(Notifications notifications, KnownChildren children, DeskReader desk) {
    this.notifications = notifications;
    this.children = children;
    this.desk = desk;
  }

  /**
   * Ids of other notifications.
   *
   * @param earlier on the same child
   * @param siblings the known siblings' ids
   * @param onSiblings on them
   * @param sameIncident of the same incident
   */
  record Others(
      List<String> earlier,
      List<String> siblings,
      List<String> onSiblings,
      List<String> sameIncident) {}

  Others of(Actor.Person officer, Notification one) {
    String incident = one.matter().incident();
    List<String> same =
        incident == null
            ? List.of()
            : others(officer, one, notifications.ofIncident(officer.municipality(), incident));
    String child = one.matter().child();
    if (child == null) {
      return new Others(List.of(), List.of(), List.of(), same);
    }
    List<String> siblings =
        children.find(officer.municipality(), child).map(KnownChild::siblings).orElseGet(List::of);
    return new Others(
        others(officer, one, notifications.about(officer.municipality(), List.of(child))),
        siblings,
        siblings.isEmpty()
            ? List.of()
            : others(officer, one, notifications.about(officer.municipality(), siblings)),
        same);
  }

  private List<String> others(Actor.Person officer, Notification one, List<Notification> found) {
    return desk.visible(officer, found).stream()
        .map(other -> other.id().value())
        .filter(other -> !Objects.equals(other, one.id().value()))
        .toList();
  }
}
