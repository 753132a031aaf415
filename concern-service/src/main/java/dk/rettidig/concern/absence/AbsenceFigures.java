package dk.rettidig.concern.absence;

import dk.rettidig.concern.absence.ChildAbsence.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The school days of one day's look back, and what pupils' absence comes to when held against them.
 */
final class AbsenceFigures {

  private final SchoolDays school;
  private final LocalDate today;
  private final int settledAfter;
  private final List<LocalDate> passed;
  private final List<LocalDate> thisYear;
  private final Map<Quarter, List<LocalDate>> byQuarter = new HashMap<>();

  /**
   * @param settledAfter how many school days let the quarter before rest
   */
  AbsenceFigures(SchoolDays school, LocalDate today, int settledAfter) {
    this.school = school;
    this.today = today;
    this.settledAfter = settledAfter;
    var year = SchoolYear.of(today);
    this.passed = school.between(year.before().first(), today);
    this.thisYear = school.between(year.first(), today);
  }

  /** Those of this and the last school year, in order. */
  List<LocalDate> passed() {
    return passed;
  }

  /** Those of this school year, in order. */
  List<LocalDate> thisYear() {
    return thisYear;
  }

  /** The school years that the rules look at, the running one last. */
  List<SchoolYear> years() {
    var running = SchoolYear.of(today);
    return List.of(running.before(), running);
  }

  /** The quarters that are looked at, the running one last. */
  List<Quarter> quarters() {
    var running = Quarter.of(today);
    boolean young = school.between(running.first(), today).size() < settledAfter;
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

  private static Share share(
      List<LocalDate> days, PupilAbsence absence, LocalDate first, LocalDate last) {
    int unlawful = absence.of(Category.UNLAWFUL, days).size();
    return new Share(first, last, absence.among(days), unlawful, days.size());
  }
}
