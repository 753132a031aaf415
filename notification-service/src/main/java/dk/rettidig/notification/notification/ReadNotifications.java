package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.access.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what a reader may see; the look is written down before anything is answered. */
@Component
public class ReadNotifications {

  private static final Set<Relation> NOTIFIER = Set.of(Relation.AUTHOR, Relation.LEADER);

  private final Notifications notifications;
  private final Readers readers;

  ReadNotifications(Notifications notifications, Readers readers) {
    this.notifications = notifications;
    this.readers = readers;
  }

  /** A notification as its reader stands to it. */
  public record Seen(Stored<Notification> stored, Relation as) {}

  /** One notification, to its author or their leader. */
  public Seen one(Actor.Person reader, String id) {
    Stored<Notification> there = notifications.get(reader.municipality(), id);
    Relation as = readers.require(reader, there.state(), NOTIFIER);
    readers.look(reader, Stream.empty(), List.of(there.state()), "notification:read");
    return new Seen(there, as);
  }

  /** The reader's own and those of the units that the reader leads, newest first. */
  public List<Notification> mine(Actor.Person reader) {
    var found = new LinkedHashSet<>(notifications.by(reader.municipality(), reader.id()));
    Set<String> led = readers.led(reader);
    if (!led.isEmpty()) {
      found.addAll(notifications.of(reader.municipality(), led));
    }
    List<Notification> visible =
        readers.visible(reader, found, NOTIFIER).stream()
            .filter(notification -> notification.stage() != Stage.DISCARDED)
            .sorted(Comparator.comparing((Notification n) -> n.matter().startedAt()).reversed())
            .toList();
    readers.look(reader, Stream.empty(), visible, "notification:list");
    return visible;
  }

  /**
   * What the reader may see on the child, in a reader's own relation to each. What the desk found
   * to be about the child is the desk's own.
   */
  public List<Seen> onChild(Actor.Person reader, String child) {
    var seen = new ArrayList<Seen>();
    for (Notification one : notifications.foundAbout(reader.municipality(), List.of(child))) {
      Relation as = readers.relation(reader, one);
      boolean isTold = as == Relation.DESK || child.equals(one.matter().child());
      if (as != Relation.NONE && isTold && one.stage() != Stage.DISCARDED) {
        seen.add(new Seen(new Stored<>(one, 0), as));
      }
    }
    List<Notification> own =
        seen.stream()
            .filter(one -> NOTIFIER.contains(one.as()))
            .map(one -> one.stored().state())
            .toList();
    readers.look(reader, Stream.of(new Subject(child)), own, "notification:chronology");
    return List.copyOf(seen);
  }
}
