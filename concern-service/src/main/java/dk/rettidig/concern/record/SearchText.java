package dk.rettidig.concern.record;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.Cpr;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What somebody typed to find a child: a number, or words that words of the name begin with. */
final class SearchText {

  private static final Locale DANISH = Locale.of("da", "DK");

  private SearchText() {}

  static Predicate<Child> read(String text) {
    return Cpr.read(text)
        .<Predicate<Child>>map(cpr -> child -> child.particulars().cpr().equals(cpr))
        .orElseGet(() -> byWords(words(text)));
  }

  private static Predicate<Child> byWords(List<String> wanted) {
    return child -> {
      List<String> name = words(child.particulars().name());
      return !wanted.isEmpty()
          && wanted.stream().allMatch(word -> name.stream().anyMatch(n -> n.startsWith(word)));
    };
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(DANISH).split("[\\s\\p{Pd}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
