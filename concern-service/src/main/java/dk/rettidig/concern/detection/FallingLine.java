package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The joint ratings fall: each of the last ones is no better than the one before, and the newest is
 * graver than the oldest of them. A change of scale is never a fall.
 *
 * @param ratings how many make the line
 * @param fall how far, in percent of the scale's length: 50 is one level of three, two of five
 * @param within days from the oldest to the newest of them
 * @param fresh days that the newest is worth a look
 */
public record FallingLine(int ratings, int fall, int within, int fresh) implements Rule {

  @Override
  public String code() {
    return "falling-line";
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    List<Rating> all = Ordered.until(course.ratings(), today);
    if (all.size() < ratings) {
      return Optional.empty();
    }
    List<Rating> line = all.subList(all.size() - ratings, all.size());
    Rating oldest = line.getFirst();
    Rating newest = line.getLast();
    return !newest.day().plusDays(fresh).isBefore(today)
            && !oldest.day().plusDays(within).isBefore(newest.day())
            && newest.placement().fellFrom(oldest.placement(), fall)
            && neverBetter(line)
        ? Optional.of(Hit.of(this, line))
        : Optional.empty();
  }

  private static boolean neverBetter(List<Rating> line) {
    for (int i = 1; i < line.size(); i++) {
      if (!line.get(i).placement().fellFrom(line.get(i - 1).placement(), 0)) {
        return false;
      }
    }
    return true;
  }
}
