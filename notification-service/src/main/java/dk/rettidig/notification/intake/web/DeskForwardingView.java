package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Forwarding;
import dk.rettidig.notification.notification.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That it was sent on, as the desk sees it.
 *
 * @param id of the request that sent it on; a confirmation and a withdrawal name it
 * @param name of the municipality
 * @param by who sent it on
 * @param confirmBy by when its arrival should be confirmed
 * @param late whether that time is over and nobody has confirmed it
 * @param confirmedBy who there said that it arrived; absent until somebody has
 * @param notedBy who wrote the confirmation down here
 * @param takenBackBy who took it back
 */
record DeskForwardingView(
    String id,
    String municipality,
    String name,
    String way,
    String by,
    Instant at,
    @Nullable Instant confirmBy,
    boolean late,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable String notedBy,
    @Nullable Instant notedAt,
    @Nullable String takenBackBy,
    @Nullable Instant takenBackAt) {

  static DeskForwardingView of(Forwarding one, Municipalities municipalities, Instant now) {
    Forwarding.Arrival arrival = one.arrival();
    Step takenBack = one.takenBack();
    return new DeskForwardingView(
        one.sent().request(),
        one.to().code(),
        municipalities.shown(one.to()),
        one.way(),
        one.sent().by(),
        one.sent().at(),
        one.confirmBy(),
        one.isLate(now),
        arrival == null ? null : arrival.confirmedBy(),
        arrival == null ? null : arrival.confirmedAt(),
        arrival == null ? null : arrival.noted().by(),
        arrival == null ? null : arrival.noted().at(),
        takenBack == null ? null : takenBack.by(),
        takenBack == null ? null : takenBack.at());
  }
}
