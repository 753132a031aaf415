package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Concern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two low concerns from two professions shortly after one another, each too little to act on alone;
 * only under a basis that covers both.
 *
 * @param within days between them
 * @param from lowest place that counts, in percent of the scale: 25 is level 2 of 5; a concern
 *     without a level counts
 * @param below lowest place that is not low any more: 75 is level 4 of 5, red of three
 * @param fresh days that the later is worth a look
 */
public record TwoProfessions(int within, int from, int below, int fresh) implements Rule {

  @Override
  public String code() {
    return "two-professions";
  }

  @Override
  public List<Integer> figures() {
    return List.of(within, from, below, fresh);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.CONCERN);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    List<Concern> all = Ordered.until(course.concerns(), today);
    for (int i = all.size() - 1; i > 0; i--) {
      Concern later = all.get(i);
      if (later.day().plusDays(fresh).isBefore(today)) {
        return Optional.empty();
      }
      for (int j = i - 1; j >= 0; j--) {
        Concern earlier = all.get(j);
        if (earlier.day().plusDays(within).isBefore(later.day())) {
          break;
        }
        if (together(earlier, later)) {
          return Optional.of(Hit.of(this, List.of(earlier, later)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean together(Concern one, Concern other) {
    return low(one)
        && low(other)
        && !one.profession().equals(other.profession())
        && one.sharesBasis(other);
  }

  private boolean low(Concern concern) {
    Placement placement = concern.placement();
    return placement == null || (placement.atLeast(from) && !placement.atLeast(below));
  }
}
