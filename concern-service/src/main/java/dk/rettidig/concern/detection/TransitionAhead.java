package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Rating;
import dk.rettidig.concern.detection.Entry.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A child is about to change unit, there is something that the new unit ought to hear of, and
 * nothing was handed over.
 *
 * @param ahead days before the change
 * @param back days in which a rating from the middle of its scale or a concern counts; an open
 *     action always does
 */
public record TransitionAhead(int ahead, int back) implements Rule {

  @Override
  public String code() {
    return "transition-ahead";
  }

  @Override
  public List<Integer> figures() {
    return List.of(ahead, back);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.TRANSITION, Entry.Kind.RATING, Entry.Kind.CONCERN, Entry.Kind.ACTION);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    for (Transition transition : course.transitions()) {
      if (!transition.handedOver()
          && !transition.day().isBefore(today)
          && !transition.day().isAfter(today.plusDays(ahead))) {
        List<Entry> grounds = known(course, today);
        if (!grounds.isEmpty()) {
          grounds.add(transition);
          return Optional.of(Hit.of(this, grounds));
        }
      }
    }
    return Optional.empty();
  }

  private List<Entry> known(Course course, LocalDate today) {
    LocalDate from = today.minusDays(back);
    List<Entry> known = new ArrayList<>();
    for (Rating rating : Ordered.until(course.ratings(), today)) {
      if (!rating.day().isBefore(from) && rating.placement().fromMiddle()) {
        known.add(rating);
      }
    }
    for (Concern concern : Ordered.until(course.concerns(), today)) {
      if (!concern.day().isBefore(from)) {
        known.add(concern);
      }
    }
    for (Action action : Ordered.until(course.actions(), today)) {
      if (action.open()) {
        known.add(action);
      }
    }
    known.sort(Comparator.comparing(Entry::day));
    return known;
  }
}
