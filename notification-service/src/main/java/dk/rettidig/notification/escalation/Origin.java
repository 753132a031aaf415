package dk.rettidig.notification.escalation;

import org.jspecify.annotations.Nullable;

/**
 * What an escalation is about, by ids that do not lead to a child.
 *
 * @param unit where the concern is; absent for what belongs to the authority
 * @param attention absent for a missed deadline
 * @param about {@link #CONCERN}, or which deadline was missed; absent in those from before it was
 *     said
 */
public record Origin(
    @Nullable String concern,
    @Nullable String notification,
    @Nullable String unit,
    @Nullable Attention attention,
    @Nullable String about) {

  /** About a concern. */
  public static final String CONCERN = "CONCERN";

  /** A concern in its unit. */
  public static Origin concern(String concern, String unit, Attention attention) {
    return new Origin(concern, null, unit, attention, CONCERN);
  }

  /**
   * A missed deadline of the authority.
   *
   * @param notification whose deadline it was; absent for the duty
   */
  public static Origin missed(String deadline, @Nullable String notification) {
    return new Origin(null, notification, null, null, deadline);
  }
}
