package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.clock.Clocks;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwarded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A notification that belongs to another municipality, on its way there. It stays here, and its
 * clocks run on, until somebody there has confirmed that it arrived (invariant 13).
 *
 * <p>Who confirms or takes back names the forwarding that they saw: between their look and their
 * step another officer may have sent it elsewhere.
 */
public record SendingOn(Notification notification) {

  /**
   * Sent on to the municipality that it belongs to.
   *
   * @param way how it was sent, and what proves it
   * @param confirmBy by when somebody there should have confirmed it
   * @throws OtherContent when the same request said something else before
   * @throws AlreadyDone when it is on its way already
   */
  public Change<Notification> forward(Step step, Municipality to, String way, Instant confirmBy) {
    Optional<Forwarding> before = notes().forwardingBy(step.request());
    if (before.isPresent()) {
      return repeated(before.get().says(to, way));
    }
    notification.atDesk();
    if (notes().forwarding().isPresent()) {
      throw new AlreadyDone();
    }
    return Change.to(
        notification.with(
            Stage.SENT,
            notification.progress().forwarded(step),
            notes().forwarded(Forwarding.to(to, way, step, confirmBy)),
            notification.clocks()));
  }

  /**
   * It is with the municipality that it belongs to, and is owed here no more; the original time has
   * gone with it.
   *
   * @param forwarding the request that sent it on
   * @param confirmedBy who there said so
   * @throws OtherContent when the same request said something else before
   * @throws NotForwarded when it is not on its way
   * @throws AnotherForwarding when it is on its way by another one
   */
  public Change<Notification> confirmArrival(
      Step step, String forwarding, String confirmedBy, Instant confirmedAt) {
    Optional<Forwarding> before = notes().confirmedBy(step.request());
    if (before.isPresent()) {
      return repeated(before.get().says(forwarding, confirmedBy, confirmedAt));
    }
    notification.atDesk();
    Forwarding underway = underway(forwarding);
    Instant arrivedAt = Objects.requireNonNull(notification.arrivedAt());
    var arrival = new Forwarding.Arrival(step, confirmedBy, confirmedAt);
    String id = notification.id().value();
    Clocks.Said ended = notification.clocks().endAll(id, step.at());
    return Notification.changed(
        notification.with(
            Stage.FORWARDED,
            notification.progress(),
            notes().underway(one -> one.arrived(arrival)),
            ended.clocks()),
        ended.events(),
        new NotificationForwarded(id, underway.to().code(), arrivedAt, step.at()));
  }

  /**
   * Taken back as long as nobody there has confirmed it.
   *
   * @param forwarding the request that sent it on
   * @throws OtherContent when the same request took another one back
   * @throws NotForwarded when it is not on its way
   * @throws AnotherForwarding when it is on its way by another one
   */
  public Change<Notification> takeBack(Step step, String forwarding) {
    Optional<Forwarding> before = notes().takenBackBy(step.request());
    if (before.isPresent()) {
      return repeated(before.get().isSentBy(forwarding));
    }
    notification.atDesk();
    underway(forwarding);
    return Change.to(
        notification
            .with(
                notification.stage(),
                notification.progress().notForwarded(),
                notes().underway(one -> one.takenBack(step)),
                notification.clocks())
            .finishedWhenNothingIsOwed());
  }

  private Forwarding underway(String named) {
    Forwarding underway =
        notes().forwarding().filter(Forwarding::isUnderway).orElseThrow(NotForwarded::new);
    if (!underway.isSentBy(named)) {
      throw new AnotherForwarding(underway.to());
    }
    return underway;
  }

  private Change<Notification> repeated(boolean theSame) {
    if (!theSame) {
      throw new OtherContent();
    }
    return Change.to(notification);
  }

  private DeskNotes notes() {
    return notification.desk();
  }
}
