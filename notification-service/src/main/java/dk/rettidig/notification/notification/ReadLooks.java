package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.access.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers a leader who in their own unit has looked at the notifications on a child. */
@Component
public class ReadLooks {

  private final Notifications notifications;
  private final Readers readers;
  private final RecordedLooks looks;

  ReadLooks(Notifications notifications, Readers readers, RecordedLooks looks) {
    this.notifications = notifications;
    this.readers = readers;
    this.looks = looks;
  }

  /**
   * The last 500 that the reader may know of, newest first; this look is written down before.
   *
   * <p>A look is shown by what it names itself: the reader's unit, and a notification that the
   * reader is told of as its leader now, from when it was sent. So no other notification can make a
   * row come or go. What the desk looked at is the authority's own and names no unit.
   */
  public List<SeenLook> onChild(Actor.Person reader, String child) {
    Set<String> led = readers.led(reader);
    Map<String, Instant> told =
        notifications.about(reader.municipality(), List.of(child)).stream()
            .filter(one -> readers.relation(reader, one) == Relation.LEADER)
            .flatMap(one ->
                Optional.ofNullable(one.sentAt())
                    .map(at -> Map.entry(one.id().value(), at))
                    .stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var subject = new Subject(child);
    readers.lookAt(reader, Set.of(subject), "notification:looks");
    return looks.last(
        reader,
        subject,
        look -> Optional.of(look).filter(one -> mayKnow(one, led, told)).map(SeenLook::whole));
  }

  private static boolean mayKnow(LoggedLook look, Set<String> led, Map<String, Instant> told) {
    return look.unit() != null
        && led.contains(look.unit())
        && look.subjects().stream()
            .flatMap(id -> Optional.ofNullable(told.get(id)).stream())
            .anyMatch(sentAt -> !look.at().isBefore(sentAt));
  }
}
