package dk.rettidig.concern.absence;

import dk.rettidig.concern.organisation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules say on a day of pupils' absence. There is no single legal definition of worrying
 * absence: the first four rules are local policy; the last two are the limits for unlawful absence
 * in a quarter, held against all of its school days, so that none is reached before it is certain.
 */
final class AbsenceRules {

  private static final int HUNDRED = 100;

  private final AbsenceSettings.Limits limits;
  private final AbsenceFigures figures;
  private final Set<Rule> inUse;

  /**
   * @param inUse those that the municipality has decided to use; the others say nothing
   */
  AbsenceRules(AbsenceSettings.Limits limits, SchoolDays school, LocalDate today, Set<Rule> inUse) {
    this.limits = limits;
    this.inUse = Set.copyOf(inUse);
    this.figures = new AbsenceFigures(school, today, limits.settledAfter());
  }

  /** Whether the municipality has decided to use any of them. */
  boolean areInUse() {
    return !inUse.isEmpty();
  }

  /** What the rules count. */
  AbsenceFigures figures() {
    return figures;
  }

  /** Whether the duty on unlawful absence is that of the unit's head. */
  boolean nameHeadOf(Unit unit) {
    return limits.nameHeadOf(unit);
  }

  /** The share in hundredths at which the head notifies. */
  int noticePercent() {
    return limits.noticePercent();
  }

  /** What nobody has verified of the rules on unlawful absence. */
  Set<Doubt> doubts() {
    return limits.doubts();
  }

  /** What the school's meeting may look at, in the order of {@link Rule}. */
  List<AbsenceFlag> worth(PupilAbsence absence) {
    return Stream.of(inARow(absence), recent(absence), lasting(absence), total(absence))
        .flatMap(Optional::stream)
        .filter(flag -> inUse.contains(flag.rule()))
        .toList();
  }

  /**
   * What the head of a school that the duty names may act on. While a quarter is young the one
   * before it is looked at, too: what was reached on its last days does not pass unseen.
   */
  List<AbsenceFlag> forTheHead(PupilAbsence absence) {
    return figures.quarters().stream()
        .flatMap(quarter -> Stream.of(letter(quarter, absence), notice(quarter, absence)))
        .flatMap(Optional::stream)
        .filter(flag -> inUse.contains(flag.rule()))
        .toList();
  }

  /** The latest row that reaches into the last few weeks. */
  Optional<AbsenceFlag> inARow(PupilAbsence absence) {
    int wanted = limits.inARow();
    List<LocalDate> passed = figures.passed();
    int from = Math.max(0, passed.size() - limits.recentOf());
    Optional<AbsenceFlag> latest = Optional.empty();
    int length = 0;
    for (int at = 0; at < passed.size() && wanted > 0; at++) {
      length = absence.isAway(passed.get(at)) ? length + 1 : 0;
      if (length >= wanted && at >= from) {
        latest = Optional.of(flag(Rule.IN_A_ROW, length, passed.subList(at - length + 1, at + 1)));
      }
    }
    return latest;
  }

  Optional<AbsenceFlag> recent(PupilAbsence absence) {
    return within(Rule.RECENT, limits.recentDays(), limits.recentOf(), absence);
  }

  Optional<AbsenceFlag> lasting(PupilAbsence absence) {
    return within(Rule.LASTING, limits.lastingDays(), limits.lastingOf(), absence);
  }

  /** Early in the school year a share says nothing. */
  Optional<AbsenceFlag> total(PupilAbsence absence) {
    List<LocalDate> thisYear = figures.thisYear();
    int days = absence.among(thisYear);
    return thisYear.size() >= limits.settledAfter()
            && reaches(days, limits.totalPercent(), thisYear.size())
        ? Optional.of(flag(Rule.TOTAL, days, thisYear))
        : Optional.empty();
  }

  Optional<AbsenceFlag> letter(Quarter quarter, PupilAbsence absence) {
    return unlawful(Rule.LETTER, limits.letterPercent(), figures.of(quarter, absence));
  }

  Optional<AbsenceFlag> notice(Quarter quarter, PupilAbsence absence) {
    return unlawful(Rule.NOTICE, limits.noticePercent(), figures.of(quarter, absence));
  }

  private Optional<AbsenceFlag> within(Rule rule, int wanted, int of, PupilAbsence absence) {
    List<LocalDate> passed = figures.passed();
    List<LocalDate> last = passed.subList(Math.max(0, passed.size() - of), passed.size());
    int days = absence.among(last);
    return wanted > 0 && days >= wanted ? Optional.of(flag(rule, days, last)) : Optional.empty();
  }

  private static Optional<AbsenceFlag> unlawful(Rule rule, int percent, Share share) {
    return reaches(share.unlawful(), percent, share.of())
        ? Optional.of(
            new AbsenceFlag(rule, share.unlawful(), share.of(), share.first(), share.last()))
        : Optional.empty();
  }

  /** In whole numbers, so that no rounding decides. */
  private static boolean reaches(int days, int percent, int of) {
    return percent > 0 && of > 0 && (long) days * HUNDRED >= (long) percent * of;
  }

  private static AbsenceFlag flag(Rule rule, int days, List<LocalDate> of) {
    return new AbsenceFlag(rule, days, of.size(), of.getFirst(), of.getLast());
  }
}
