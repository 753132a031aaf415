package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Many days away within few school days, for whatever reason. There is no definition in law; local
 * ones are 5 in a row, 5 or 7 within 20, 15 within 60 (Slagelse, Bornholm).
 *
 * @param windows any of which is enough
 */
public record AbsentDays(List<Window> windows) implements Rule {

  /** So many days away within so many school days. */
  public record Window(int days, int within) {

    /**
     * @throws IllegalArgumentException for more days than the window has
     */
    public Window {
      if (days < 1 || days > within) {
        throw new IllegalArgumentException("%d days within %d".formatted(days, within));
      }
    }
  }

  /** Copies the windows. */
  public AbsentDays {
    windows = List.copyOf(windows);
  }

  @Override
  public String code() {
    return "absent-days";
  }

  @Override
  public List<Integer> figures() {
    return windows.stream().flatMap(one -> Stream.of(one.days(), one.within())).toList();
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.ABSENCE);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    for (Window window : windows) {
      var reached =
          course.attendance().reached(window.days(), window.within(), absence -> true, today);
      if (reached.isPresent()) {
        return Optional.of(Hit.of(this, reached.get()));
      }
    }
    return Optional.empty();
  }
}
