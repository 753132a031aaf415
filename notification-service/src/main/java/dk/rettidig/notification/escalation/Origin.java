package dk.rettidig.notification.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an escalation is about, by ids that do not lead to a child.
 *
 * @param unit where the concern is; absent for what belongs to the authority
 * @param attention absent for a missed deadline
 * @param about {@link #CONCERN}, or which deadline was missed; absent in those from before it was
 *     said
 * @param keptFrom people of the child's family, who must not learn of it (the kinship block)
 */
public record Origin(
    @Nullable String concern,
    @Nullable String notification,
    @Nullable String unit,
    @Nullable Attention attention,
    @Nullable String about,
    List<String> keptFrom) {

  /** Copies the list; what was kept before there was one has none. */
  public Origin {
    keptFrom = keptFrom == null ? List.of() : List.copyOf(keptFrom);
  }

  /** About a concern. */
  public static final String CONCERN = "CONCERN";

  /**
   * A concern in its unit.
   *
   * @param keptFrom people of the child's family
   */
  public static Origin concern(
      String concern, String unit, Attention attention, List<String> keptFrom) {
    return new Origin(concern, null, unit, attention, CONCERN, keptFrom);
  }

  /**
   * A missed deadline of the authority.
   *
   * @param notification whose deadline it was; absent for the duty
   */
  public static Origin missed(String deadline, @Nullable String notification) {
    return new Origin(null, notification, null, null, deadline, List.of());
  }

  boolean isKeptFrom(String person) {
    return keptFrom.contains(person);
  }

  /** Whether there may be somebody in its line who must not learn of it. */
  boolean isDelicate() {
    return notification != null || !keptFrom.isEmpty();
  }
}
