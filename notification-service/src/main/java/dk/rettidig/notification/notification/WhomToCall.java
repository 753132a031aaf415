package dk.rettidig.notification.notification;

/**
 * Whom to call before anything is written.
 *
 * @param phone the municipality's duty phone, day and night
 * @param danger in danger now
 */
public record WhomToCall(String phone, String danger) {

  /** One number in the whole of the EU (directive (EU) 2018/1972, article 109). */
  private static final String EMERGENCY = "112";

  static WhomToCall at(String phone) {
    return new WhomToCall(phone, EMERGENCY);
  }
}
