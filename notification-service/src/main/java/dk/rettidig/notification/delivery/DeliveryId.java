package dk.rettidig.notification.delivery;

/**
 * The id of one delivery, the same however often it is attempted: the receiver's idempotency key.
 *
 * @param correspondence to whom and about what
 * @param sequence of the event among those of its aggregate
 */
public record DeliveryId(CorrespondenceId correspondence, long sequence) {

  /**
   * Reads an id as {@link #text} wrote it.
   *
   * @throws UnknownDelivery when it is not one
   */
  public static DeliveryId parse(String text) {
    int end = text.lastIndexOf('-');
    try {
      return new DeliveryId(
          new CorrespondenceId(text.substring(0, Math.max(end, 0))),
          Long.parseLong(text, end + 1, text.length(), 10));
    } catch (NumberFormatException unreadable) {
      throw new UnknownDelivery(unreadable);
    }
  }

  /** As receivers see it. */
  public String text() {
    return correspondence.value() + "-" + sequence;
  }
}
