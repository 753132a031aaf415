package dk.rettidig.concern.absence;

import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one school has registered of one pupil. */
record PupilAbsence(Map<LocalDate, Category> days) {

  /** Copies the days. */
  PupilAbsence {
    days = Map.copyOf(days);
  }

  /** Of the days only those of the school. */
  static PupilAbsence at(UnitId school, Collection<AbsenceDay> days) {
    return new PupilAbsence(
        days.stream()
            .filter(day -> day.school().equals(school))
            .collect(Collectors.toMap(AbsenceDay::date, AbsenceDay::category)));
  }

  boolean isAway(LocalDate day) {
    return days.containsKey(day);
  }

  /** How many of these days, for whatever reason. */
  int among(List<LocalDate> some) {
    return (int) some.stream().filter(this::isAway).count();
  }

  /** Those of these days that are of the category, in their order. */
  List<LocalDate> of(Category category, List<LocalDate> some) {
    return some.stream().filter(day -> category == days.get(day)).toList();
  }

  @Override
  public String toString() {
    return "PupilAbsence[…]";
  }
}
