package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns an event into deliveries, one for each recipient of interest, once; none to somebody who
 * must not learn of the notification (invariant 10).
 */
@Component
public class TellRecipients {

  private final Recipients recipients;
  private final Correspondences correspondences;
  private final KnownNotifications notifications;
  private final Colleagues colleagues;
  private final MayBeTold mayBeTold;
  private final Dispatch dispatch;
  private final Clock clock;

  TellRecipients(
      Recipients recipients,
      Correspondences correspondences,
      KnownNotifications notifications,
      Colleagues colleagues,
      MayBeTold mayBeTold,
      Dispatch dispatch,
      Clock clock) {
    this.recipients = recipients;
    this.correspondences = correspondences;
    this.notifications = notifications;
    this.colleagues = colleagues;
    this.mayBeTold = mayBeTold;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** Creates the deliveries of an event; again with the same event it creates nothing. */
  public void tell(EventEnvelope event, Happened body) {
    String notification = body.notification();
    if (notification != null && event.type().startsWith("notification.sent.")) {
      notifications.sent(event, notification, body);
    }
    if (body.isHistory()) {
      return;
    }
    if (event.type().startsWith("notification.opened.")) {
      openedAtTheDesk(event);
    }
    Optional<KnownNotification> known =
        notification == null
            ? Optional.empty()
            : notifications.find(event.municipality(), notification);
    Matter matter = matter(event, body, known);
    for (Recipient recipient : recipients.of(event.municipality())) {
      if (recipient.kinds().contains(event.type())) {
        tell(event, recipient, body, matter, known);
      }
    }
  }

  private void openedAtTheDesk(EventEnvelope event) {
    var id = CorrespondenceId.of(event.subject(), Recipients.DESK.id(), null);
    correspondences.on(
        event, id, there -> there.map(c -> c.openedAll(event.actor(), event.time())));
  }

  private static Matter matter(
      EventEnvelope event, Happened body, Optional<KnownNotification> known) {
    String unit =
        body.unit() != null ? body.unit() : known.map(KnownNotification::unit).orElse(null);
    boolean acute = body.isAcute() || known.filter(KnownNotification::acute).isPresent();
    return new Matter(
        event.type(),
        body.notification(),
        body.escalation(),
        body.about(),
        unit,
        acute,
        event.time());
  }

  private void tell(
      EventEnvelope event,
      Recipient recipient,
      Happened body,
      Matter matter,
      Optional<KnownNotification> known) {
    if (recipient.way() instanceof Recipient.StaffMail(Recipient.Whom whom)) {
      people(event.municipality(), whom, body, matter, known)
          .distinct()
          .filter(person -> mayBeTold.of(event.municipality(), person, matter))
          .forEach(person -> tell(event, recipient, person, matter));
    } else {
      tell(event, recipient, null, matter);
    }
  }

  private Stream<String> people(
      Municipality municipality,
      Recipient.Whom whom,
      Happened body,
      Matter matter,
      Optional<KnownNotification> known) {
    return switch (whom) {
      case AUTHOR ->
          body.author() == null
              ? known.stream().map(KnownNotification::author)
              : Stream.of(body.author());
      case LEADER -> leaders(municipality, body, matter, known);
      case RECEIVER -> receivers(municipality, body).stream();
    };
  }

  /**
   * Of a notification only those whom its sending named: the others must not know (invariant 10).
   */
  private Stream<String> leaders(
      Municipality municipality, Happened body, Matter matter, Optional<KnownNotification> known) {
    if (body.inform() != null) {
      return body.inform().stream();
    }
    return matter.notification() == null
        ? holding(municipality, Role.UNIT_LEADER, matter.unit()).stream()
        : known.stream().flatMap(k -> k.leaders().stream());
  }

  private List<String> receivers(Municipality municipality, Happened body) {
    Role role = body.role();
    return role != null && body.isForAnybodyWithTheRole()
        ? ids(colleagues.holding(municipality, role, today()))
        : holding(municipality, role, body.unitOfReceivers());
  }

  private List<String> holding(
      Municipality municipality, @Nullable Role role, @Nullable String unit) {
    return role == null || unit == null
        ? List.of()
        : ids(colleagues.holding(municipality, role, unit, today()));
  }

  private static List<String> ids(List<Colleague> found) {
    return found.stream().map(colleague -> colleague.id().value()).toList();
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  private void tell(
      EventEnvelope event, Recipient recipient, @Nullable String person, Matter matter) {
    Instant now = clock.instant();
    var first =
        Correspondence.with(event.subject(), recipient.id(), person, recipient.way().channel());
    correspondences.on(
        event,
        first.id(),
        there -> Optional.of(there.orElse(first).tell(event.sequence(), matter, now)));
    dispatch.expect(event.municipality(), first.id(), now);
  }
}
