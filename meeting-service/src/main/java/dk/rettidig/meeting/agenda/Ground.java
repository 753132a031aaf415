package dk.rettidig.meeting.agenda;

import dk.rettidig.meeting.basis.BasisId;
import dk.rettidig.meeting.basis.BasisKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a named item is about, and what lets the forum hear the name.
 *
 * @param unit the unit that holds the concern
 * @param receivers codes of the roles that may hear the name
 * @param expires the last day; null while no end is set
 */
public record Ground(
    String concern,
    String child,
    String unit,
    BasisId basis,
    BasisKind kind,
    List<String> receivers,
    @Nullable LocalDate expires) {

  /** Copies the receivers. */
  public Ground {
    receivers = List.copyOf(receivers);
  }
}
