package dk.rettidig.meeting.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis as concern-service has told of it.
 *
 * @param basis its id, unique within the concern
 * @param terms null when only the withdrawal has arrived
 */
public record Basis(
    BasisKey id, String concern, BasisId basis, @Nullable Terms terms, boolean withdrawn) {

  static Basis of(String concern, BasisId basis, @Nullable Terms terms, boolean withdrawn) {
    return new Basis(BasisKey.of(concern, basis), concern, basis, terms, withdrawn);
  }

  /**
   * What the basis allows.
   *
   * @param unit the unit that holds the concern
   * @param receivers codes of the roles that may hear the name
   * @param from the first day
   * @param expires the last day; null while no end is set
   * @param setAt when the unit set it
   */
  public record Terms(
      String child,
      String unit,
      BasisKind kind,
      List<String> receivers,
      LocalDate from,
      @Nullable LocalDate expires,
      Instant setAt) {

    /** Copies the receivers. */
    public Terms {
      receivers = List.copyOf(receivers);
    }

    boolean coverDay(LocalDate day) {
      return !day.isBefore(from) && (expires == null || !day.isAfter(expires));
    }
  }

  /** Whether a name may be heard under it on the day. */
  public boolean isValid(LocalDate day) {
    return !withdrawn && terms != null && terms.coverDay(day);
  }
}
