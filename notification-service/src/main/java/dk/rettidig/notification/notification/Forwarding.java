package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That it was sent on to the municipality where it belongs; until somebody there has confirmed that
 * it arrived, it is owed here (invariant 13).
 *
 * @param sent who sent it on, and when
 * @param way how it went and what proves it, such as a receipt's number
 * @param confirmBy by when its arrival is to be confirmed, by the policy at its sending; absent for
 *     one from before there was any
 * @param lateAt when it was told that nobody had confirmed it in time; absent until then
 * @param arrival absent as long as nobody there has confirmed it
 * @param takenBack who took it back, and when; absent when nobody did
 */
public record Forwarding(
    Step sent,
    Municipality to,
    String way,
    @Nullable Instant confirmBy,
    @Nullable Instant lateAt,
    @Nullable Arrival arrival,
    @Nullable Step takenBack) {

  /**
   * That it is there.
   *
   * @param noted who wrote it down here, and when
   * @param confirmedBy who there said so
   */
  public record Arrival(Step noted, String confirmedBy, Instant confirmedAt) {}

  static Forwarding to(Municipality municipality, String way, Step sent, Instant confirmBy) {
    return new Forwarding(sent, municipality, way, confirmBy, null, null, null);
  }

  /** Whether nobody has confirmed in time that it arrived. */
  public boolean isLate(Instant now) {
    return isUnderway() && confirmBy != null && !now.isBefore(confirmBy);
  }

  /** When it is to be told that nobody has confirmed it; empty when that was told, or is over. */
  Optional<Instant> next() {
    return isUnderway() && lateAt == null ? Optional.ofNullable(confirmBy) : Optional.empty();
  }

  Forwarding late(Instant now) {
    return new Forwarding(sent, to, way, confirmBy, now, null, null);
  }

  /** Whether it has left and nobody there has confirmed it yet. */
  public boolean isUnderway() {
    return arrival == null && takenBack == null;
  }

  boolean isSentBy(String request) {
    return sent.request().equals(request);
  }

  boolean says(Municipality municipality, String how) {
    return to.equals(municipality) && way.equals(how);
  }

  boolean says(String forwarding, String confirmedBy, Instant confirmedAt) {
    return isSentBy(forwarding)
        && arrival != null
        && arrival.confirmedBy().equals(confirmedBy)
        && arrival.confirmedAt().equals(confirmedAt);
  }

  boolean isConfirmedBy(String request) {
    return arrival != null && arrival.noted().request().equals(request);
  }

  boolean isTakenBackBy(String request) {
    return takenBack != null && takenBack.request().equals(request);
  }

  Forwarding arrived(Arrival there) {
    return new Forwarding(sent, to, way, confirmBy, lateAt, there, null);
  }

  Forwarding takenBack(Step step) {
    return new Forwarding(sent, to, way, confirmBy, lateAt, null, step);
  }
}
