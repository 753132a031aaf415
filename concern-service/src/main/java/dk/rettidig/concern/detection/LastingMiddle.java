package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * At the middle of the scale or graver in round after round. Each rating is read on its own scale,
 * so a change of scale neither makes nor breaks it.
 *
 * @param rounds how many in a row
 * @param between most days from one of them to the next
 * @param fresh days that the newest is worth a look
 */
public record LastingMiddle(int rounds, int between, int fresh) implements Rule {

  @Override
  public String code() {
    return "lasting-middle";
  }

  @Override
  public List<Integer> figures() {
    return List.of(rounds, between, fresh);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.RATING);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    List<Rating> all = Ordered.until(course.ratings(), today);
    if (all.size() < rounds || all.getLast().day().plusDays(fresh).isBefore(today)) {
      return Optional.empty();
    }
    List<Rating> last = all.subList(all.size() - rounds, all.size());
    return last.stream().allMatch(rating -> rating.placement().fromMiddle()) && inARow(last)
        ? Optional.of(Hit.of(this, last))
        : Optional.empty();
  }

  private boolean inARow(List<Rating> last) {
    for (int i = 1; i < last.size(); i++) {
      if (last.get(i - 1).day().plusDays(between).isBefore(last.get(i).day())) {
        return false;
      }
    }
    return true;
  }
}
