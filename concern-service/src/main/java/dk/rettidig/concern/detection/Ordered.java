package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entries in the order of their days, whatever the order in which they were typed. */
final class Ordered {

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::day).thenComparing(Entry::id);

  private Ordered() {}

  static <E extends Entry> List<E> byDay(List<E> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (BY_DAY.compare(entries.get(i), entries.get(i - 1)) < 0) {
        return entries.stream().sorted(BY_DAY).toList();
      }
    }
    return List.copyOf(entries);
  }

  /** With one more, or with a newer state of one that is there. */
  static <E extends Entry> List<E> with(List<E> entries, E entry) {
    List<E> all = new ArrayList<>(entries.size() + 1);
    for (E one : entries) {
      if (!one.id().equals(entry.id())) {
        all.add(one);
      }
    }
    all.add(entry);
    return byDay(all);
  }

  /** Those that are not ahead; a view. */
  static <E extends Entry> List<E> until(List<E> entries, LocalDate today) {
    int end = entries.size();
    while (end > 0 && entries.get(end - 1).day().isAfter(today)) {
      end--;
    }
    return entries.subList(0, end);
  }
}
