package dk.rettidig.concern.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** School days counted once from a first day on, so that each question is one look-up. */
final class NumberedSchoolDays implements dk.rettidig.concern.detection.SchoolDays {

  private final LocalDate first;
  private final int[] numbers;

  /**
   * @param last later days count like it
   */
  NumberedSchoolDays(SchoolDays school, LocalDate first, LocalDate last) {
    this.first = first;
    this.numbers = new int[Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1];
    int number = 0;
    for (int at = 0; at < numbers.length; at++) {
      number += school.include(first.plusDays(at)) ? 1 : 0;
      numbers[at] = number;
    }
  }

  @Override
  public int number(LocalDate day) {
    long at = ChronoUnit.DAYS.between(first, day);
    return at < 0 ? 0 : numbers[(int) Math.min(at, numbers.length - 1)];
  }
}
