package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The joint ratings fall: each of the last ones is no better than the one before, and the newest is
 * graver than the oldest of them. A steep fall is enough; a smaller one only where somebody wrote a
 * concern about that time, too. A change of scale is never a fall.
 *
 * @param ratings how many make the line
 * @param within days from the oldest to the newest of them
 * @param fall how far, in percent of the scale's length: 50 is one level of three, two of five
 * @param steep how far it has to be without a concern
 * @param around days from the newest rating to the concern, before it or after it
 * @param fresh days that the newest rating, or the concern after it, is worth a look
 */
public record FallingLine(int ratings, int within, int fall, int steep, int around, int fresh)
    implements Rule {

  @Override
  public String code() {
    return "falling-line";
  }

  @Override
  public List<Integer> figures() {
    return List.of(ratings, within, fall, steep, around, fresh);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.RATING, Entry.Kind.CONCERN);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    List<Rating> all = Ordered.until(course.ratings(), today);
    if (all.size() < ratings) {
      return Optional.empty();
    }
    List<Rating> line = all.subList(all.size() - ratings, all.size());
    if (!falls(line, fall)) {
      return Optional.empty();
    }
    LocalDate newest = line.getLast().day();
    if (falls(line, steep)) {
      return newest.plusDays(fresh).isBefore(today)
          ? Optional.empty()
          : Optional.of(Hit.of(this, line));
    }
    return besides(course, newest, today).map(concern -> Hit.of(this, with(line, concern)));
  }

  private boolean falls(List<Rating> line, int far) {
    Rating oldest = line.getFirst();
    Rating newest = line.getLast();
    return newest.placement().fellFrom(oldest.placement(), far)
        && !oldest.day().plusDays(within).isBefore(newest.day())
        && neverBetter(line);
  }

  private static boolean neverBetter(List<Rating> line) {
    for (int i = 1; i < line.size(); i++) {
      if (!line.get(i).placement().fellFrom(line.get(i - 1).placement(), 0)) {
        return false;
      }
    }
    return true;
  }

  /** A concern about the time of the newest rating, while either of the two is fresh. */
  private Optional<Concern> besides(Course course, LocalDate newest, LocalDate today) {
    for (Concern concern : Ordered.until(course.concerns(), today).reversed()) {
      LocalDate later = concern.day().isAfter(newest) ? concern.day() : newest;
      if (!concern.day().isBefore(newest.minusDays(around))
          && !concern.day().isAfter(newest.plusDays(around))
          && !later.plusDays(fresh).isBefore(today)) {
        return Optional.of(concern);
      }
    }
    return Optional.empty();
  }

  private static List<Entry> with(List<Rating> line, Concern concern) {
    List<Entry> all = new ArrayList<>(line);
    all.add(concern);
    return Ordered.byDay(all);
  }
}
