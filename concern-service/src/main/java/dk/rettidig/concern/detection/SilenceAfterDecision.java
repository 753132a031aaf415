package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision whose date has passed, and since then nobody has written what came of it, nor anything
 * else about the child; a day of absence is no answer.
 *
 * @param days past the decision's date
 */
public record SilenceAfterDecision(int days) implements Rule {

  @Override
  public String code() {
    return "silence-after-decision";
  }

  @Override
  public List<Integer> figures() {
    return List.of(days);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.DECISION, Entry.Kind.RATING, Entry.Kind.CONCERN, Entry.Kind.ACTION);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    for (Decision decision : Ordered.until(course.decisions(), today).reversed()) {
      if (!decision.answered()
          && !decision.due().plusDays(days).isAfter(today)
          && silentSince(decision.due(), course, today)) {
        return Optional.of(Hit.of(this, List.of(decision)));
      }
    }
    return Optional.empty();
  }

  private static boolean silentSince(LocalDate date, Course course, LocalDate today) {
    return nothingAfter(date, course.ratings(), today)
        && nothingAfter(date, course.concerns(), today)
        && nothingAfter(date, course.decisions(), today)
        && course.actions().stream().noneMatch(action -> action.touched().isAfter(date));
  }

  private static boolean nothingAfter(
      LocalDate date, List<? extends Entry> entries, LocalDate today) {
    List<? extends Entry> past = Ordered.until(entries, today);
    return past.isEmpty() || !past.getLast().day().isAfter(date);
  }
}
