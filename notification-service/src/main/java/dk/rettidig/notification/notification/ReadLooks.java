package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.access.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
   * <p>A look is shown by what it names itself: a notification that the reader is told of as its
   * leader now, from when it was sent. So no other notification can make a row come or go, and the
   * unit in the row is that notification's. What the desk looked at is the authority's own and
   * names none.
   */
  public List<SeenLook> onChild(Actor.Person reader, String child) {
    List<Notification> told =
        notifications.about(reader.municipality(), List.of(child)).stream()
            .filter(one -> readers.relation(reader, one) == Relation.LEADER)
            .toList();
    var subject = new Subject(child);
    readers.look(reader, Stream.of(subject), List.of(), "notification:looks");
    return looks.last(
        reader,
        subject,
        look ->
            told.stream()
                .filter(one -> isOf(look, one))
                .findFirst()
                .map(one -> seen(look, one.matter().unit())));
  }

  private static boolean isOf(LoggedLook look, Notification one) {
    return one.sentAt() != null
        && !look.at().isBefore(one.sentAt())
        && look.subjects().contains(one.id().value());
  }

  private static SeenLook seen(LoggedLook look, @Nullable String unit) {
    return new SeenLook(look.at(), look.actor(), look.roles(), unit, look.what(), look.basis());
  }
}
