package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.childevents.KnownChild;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What stands beside one notification. */
  Beside of(Actor.Person officer, Notification one) {
    String incident = one.matter().incident();
    List<Notification> same =
        incident == null
            ? List.of()
            : others(officer, one, notifications.ofIncident(officer.municipality(), incident));
    String child = one.child();
    if (child == null) {
      return new Beside(List.of(), List.of(), List.of(), same);
    }
    List<String> siblings = siblings(officer, child);
    return new Beside(
        others(officer, one, notifications.foundAbout(officer.municipality(), List.of(child))),
        siblings,
        siblings.isEmpty()
            ? List.of()
            : others(officer, one, notifications.foundAbout(officer.municipality(), siblings)),
        same);
  }

  /**
   * How many there are for each notification of a list, found together: on a desk with many, a
   * question for each would be what the page waits for.
   *
   * @return by the notification's id; nothing for one on a child that is not known here
   */
  Map<String, Numbers> numbers(Actor.Person officer, List<Notification> list) {
    Set<String> named =
        list.stream().flatMap(one -> Stream.ofNullable(one.child())).collect(Collectors.toSet());
    Map<String, List<String>> siblings =
        named.stream().collect(Collectors.toMap(child -> child, child -> siblings(officer, child)));
    Set<String> all =
        Stream.concat(named.stream(), siblings.values().stream().flatMap(List::stream))
            .collect(Collectors.toSet());
    Map<String, Long> onChild =
        desk.visible(officer, notifications.foundAbout(officer.municipality(), all)).stream()
            .collect(
                Collectors.groupingBy(
                    one -> Objects.requireNonNull(one.child()), Collectors.counting()));
    return list.stream()
        .filter(one -> one.child() != null)
        .collect(Collectors.toMap(one -> one.id().value(), one -> numbers(one, siblings, onChild)));
  }

  /**
   * How many there are.
   *
   * @param earlier other notifications on the child
   * @param siblings known siblings
   * @param onSiblings notifications on them
   */
  record Numbers(int earlier, int siblings, int onSiblings) {

    static final Numbers NONE = new Numbers(0, 0, 0);
  }

  private List<String> siblings(Actor.Person officer, String child) {
    return children.find(officer.municipality(), child).map(KnownChild::siblings).orElse(List.of());
  }

  private static Numbers numbers(
      Notification one, Map<String, List<String>> siblings, Map<String, Long> onChild) {
    String child = Objects.requireNonNull(one.child());
    List<String> known = siblings.getOrDefault(child, List.of());
    // the list holds only what this officer may see, so the one itself is among those counted
    long others = onChild.getOrDefault(child, 1L) - 1;
    long onSiblings = known.stream().mapToLong(sibling -> onChild.getOrDefault(sibling, 0L)).sum();
    return new Numbers((int) others, known.size(), (int) onSiblings);
  }

  private List<Notification> others(
      Actor.Person officer, Notification one, List<Notification> found) {
    return desk.visible(officer, found).stream()
        .filter(other -> !other.id().equals(one.id()))
        .sorted(
            Comparator.comparing((Notification other) ->
                    Objects.requireNonNullElse(other.arrivedAt(), Instant.EPOCH))
                .reversed())
        .toList();
  }
}
