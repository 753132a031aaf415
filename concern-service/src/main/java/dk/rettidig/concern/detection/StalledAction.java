package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An open action whose date has passed and that nobody has touched.
 *
 * @param late days past its date
 * @param untouched days since anybody wrote to it
 */
public record StalledAction(int late, int untouched) implements Rule {

  @Override
  public String code() {
    return "stalled-action";
  }

  @Override
  public List<Integer> figures() {
    return List.of(late, untouched);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.ACTION);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    for (Action action : Ordered.until(course.actions(), today).reversed()) {
      if (action.open()
          && !action.due().plusDays(late).isAfter(today)
          && !action.touched().plusDays(untouched).isAfter(today)) {
        return Optional.of(Hit.of(this, List.of(action)));
      }
    }
    return Optional.empty();
  }
}
