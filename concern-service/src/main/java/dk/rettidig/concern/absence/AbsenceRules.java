package dk.rettidig.concern.absence;

import dk.rettidig.concern.absence.ChildAbsence.Month;
import dk.rettidig.concern.organisation.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say on a day of pupils' absence. There is no single legal definition of worrying
 * absence: the first four rules are local policy; the last two are the limits for unlawful absence
 * in a quarter, held against all of its school days, so that none is reached before it is certain.
 */
final class AbsenceRules {

  private static final int HUNDRED = 100;

  private final AbsenceSettings.Limits limits;
  private final SchoolDays school;
  private final LocalDate today;
  private final List<LocalDate> passed;
  private final List<LocalDate> thisYear;
  private final Map<Quarter, List<LocalDate>> byQuarter = new HashMap<>();

  AbsenceRules(AbsenceSettings.Limits limits, SchoolDays school, LocalDate today) {
    this.limits = limits;
    this.school = school;
    this.today = today;
    var year = SchoolYear.of(today);
    this.passed = school.between(year.before().first(), today);
    this.thisYear = school.between(year.first(), today);
  }

  /** The school years that the rules look at, the running one last. */
  List<SchoolYear> years() {
    var running = SchoolYear.of(today);
    return List.of(running.before(), running);
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

  /** Whether the school holidays of this school year are known. */
  boolean isPlanned() {
    var year = SchoolYear.of(today);
    return school.isPlanned(year.first(), year.last());
  }

  /** The unlawful days that a rule has counted. */
  List<LocalDate> unlawful(AbsenceFlag flag, PupilAbsence absence) {
    return absence.of(Category.UNLAWFUL, school.between(flag.first(), flag.last()));
  }

  /** The months of this school year, and those before it with absence; the latest first. */
  List<Month> months(PupilAbsence absence) {
    return passed.stream()
        .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()))
        .descendingMap()
        .entrySet()
        .stream()
        .map(entry -> month(entry.getKey(), entry.getValue(), absence))
        .filter(month -> !month.month().isBefore(firstMonth()) || !month.isEmpty())
        .toList();
  }

  private YearMonth firstMonth() {
    return YearMonth.from(SchoolYear.of(today).first());
  }

  private static Month month(YearMonth month, List<LocalDate> days, PupilAbsence absence) {
    return new Month(
        month,
        days.size(),
        absence.of(Category.SICKNESS, days),
        absence.of(Category.GRANTED, days),
        absence.of(Category.UNLAWFUL, days));
  }

  /** What the school's meeting may look at, in the order of {@link Rule}. */
  List<AbsenceFlag> worth(PupilAbsence absence) {
    return Stream.of(inARow(absence), recent(absence), lasting(absence), total(absence))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What the head of a school that the duty names may act on. While a quarter is young the one
   * before it is looked at, too: what was reached on its last days does not pass unseen.
   */
  List<AbsenceFlag> forTheHead(PupilAbsence absence) {
    return quarters().stream()
        .flatMap(quarter -> Stream.of(letter(quarter, absence), notice(quarter, absence)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The quarters that are looked at, the running one last. */
  List<Quarter> quarters() {
    var running = Quarter.of(today);
    boolean young = school.between(running.first(), today).size() < limits.settledAfter();
    return young ? List.of(running.before(), running) : List.of(running);
  }

  /** A quarter's absence so far, held against all of its school days. */
  Share of(Quarter quarter, PupilAbsence absence) {
    List<LocalDate> days =
        byQuarter.computeIfAbsent(quarter, one -> school.between(one.first(), one.last()));
    return share(days, absence, quarter.first(), quarter.last());
  }

  /** The school year so far. */
  Share yearSoFar(PupilAbsence absence) {
    return share(thisYear, absence, SchoolYear.of(today).first(), today);
  }

  /** The latest row that reaches into the last few weeks. */
  Optional<AbsenceFlag> inARow(PupilAbsence absence) {
    int wanted = limits.inARow();
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
    int days = absence.among(thisYear);
    return thisYear.size() >= limits.settledAfter()
            && reaches(days, limits.totalPercent(), thisYear.size())
        ? Optional.of(flag(Rule.TOTAL, days, thisYear))
        : Optional.empty();
  }

  Optional<AbsenceFlag> letter(Quarter quarter, PupilAbsence absence) {
    return unlawful(Rule.LETTER, limits.letterPercent(), of(quarter, absence));
  }

  Optional<AbsenceFlag> notice(Quarter quarter, PupilAbsence absence) {
    return unlawful(Rule.NOTICE, limits.noticePercent(), of(quarter, absence));
  }

  private Optional<AbsenceFlag> within(Rule rule, int wanted, int of, PupilAbsence absence) {
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

  private static Share share(
      List<LocalDate> days, PupilAbsence absence, LocalDate first, LocalDate last) {
    int unlawful = absence.of(Category.UNLAWFUL, days).size();
    return new Share(first, last, absence.among(days), unlawful, days.size());
  }

  private static AbsenceFlag flag(Rule rule, int days, List<LocalDate> of) {
    return new AbsenceFlag(rule, days, of.size(), of.getFirst(), of.getLast());
  }
}
