package dk.rettidig.notification.delivery;

import dk.rettidig.common.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/** Carries deliveries over one channel; may be asked again for the same delivery. */
public interface Courier {

  /** The channel that it serves. */
  Channel channel();

  /** Attempts once, within the time that settings allow; every failure is an outcome. */
  Outcome carry(Parcel parcel);

  /**
   * What is carried.
   *
   * @param person the member of staff, where the recipient is a person's role
   */
  record Parcel(
      Municipality municipality,
      DeliveryId id,
      Recipient recipient,
      @Nullable String person,
      Matter matter) {}
}
