package dk.rettidig.concern.absence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * One pupil's absence as one reader may see it.
 *
 * @param months of this school year, and those before it with absence; the latest first
 * @param year the school year so far
 * @param quarters those that the rules look at, the running one last
 * @param flags what the rules say to this reader
 * @param drafts for the head only
 * @param doubts what nobody has verified of the rules behind the drafts
 * @param planned whether the municipality's school holidays are known; if not they are counted as
 *     school days
 * @param rulesInUse whether the municipality has decided to use any rule
 */
public record ChildAbsence(
    List<Month> months,
    Share year,
    List<Share> quarters,
    List<AbsenceFlag> flags,
    List<Draft> drafts,
    Set<Doubt> doubts,
    boolean planned,
    boolean rulesInUse) {

  /**
   * A month.
   *
   * @param schoolDays that have passed
   */
  public record Month(
      YearMonth month,
      int schoolDays,
      List<LocalDate> sickness,
      List<LocalDate> granted,
      List<LocalDate> unlawful) {

    boolean isEmpty() {
      return sickness.isEmpty() && granted.isEmpty() && unlawful.isEmpty();
    }

    @Override
    public String toString() {
      return "Month[" + month + "]";
    }
  }

  @Override
  public String toString() {
    return "ChildAbsence[…]";
  }
}
