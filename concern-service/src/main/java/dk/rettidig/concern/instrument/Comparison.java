package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.Difference.Aspect;
import dk.rettidig.concern.instrument.Difference.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of part is compared: parts of both versions are the same when their codes are.
 *
 * @param words what a part is called where it is new or gone
 * @param traits what can be different in it
 * @param <T> the kind of part
 */
record Comparison<T>(
    Part part, Function<T, String> code, Function<T, Text> words, List<Trait<T>> traits) {

  /** One respect in which two parts can differ; values are texts, codes, or lists of both. */
  record Trait<T>(Aspect aspect, Function<T, @Nullable Object> value) {}

  Stream<Difference> between(List<T> before, List<T> after) {
    Map<String, T> old = byCode(before);
    Map<String, T> now = byCode(after);
    return Stream.of(
            old.entrySet().stream()
                .filter(one -> !now.containsKey(one.getKey()))
                .map(one ->
                    new Difference(
                        part, one.getKey(), Aspect.REMOVED, words.apply(one.getValue()), null)),
            now.entrySet().stream().flatMap(one -> since(old.get(one.getKey()), one.getValue())),
            order(old.keySet(), now.keySet()))
        .flatMap(differences -> differences);
  }

  /** The same for two values of which there is always one. */
  Stream<Difference> of(T before, T after) {
    return traits.stream().flatMap(trait -> differing(trait, before, after));
  }

  private Stream<Difference> since(@Nullable T before, T after) {
    return before == null
        ? Stream.of(new Difference(part, code.apply(after), Aspect.ADDED, null, words.apply(after)))
        : of(before, after);
  }

  private Stream<Difference> differing(Trait<T> trait, T before, T after) {
    Object old = trait.value().apply(before);
    Object now = trait.value().apply(after);
    if (Objects.equals(old, now)) {
      return Stream.empty();
    }
    if (old instanceof Text one && now instanceof Text other && one.da().equals(other.da())) {
      return Stream.of(
          new Difference(part, code.apply(after), Aspect.ENGLISH, english(one), english(other)));
    }
    return Stream.of(
        new Difference(part, code.apply(after), trait.aspect(), shown(old), shown(now)));
  }

  private Stream<Difference> order(Set<String> before, Set<String> after) {
    List<String> old = shared(before, after);
    List<String> now = shared(after, before);
    return old.equals(now)
        ? Stream.empty()
        : Stream.of(new Difference(part, "", Aspect.ORDER, shown(old), shown(now)));
  }

  private static List<String> shared(Set<String> codes, Set<String> others) {
    List<String> shared = new ArrayList<>(codes);
    shared.retainAll(new HashSet<>(others));
    return shared;
  }

  private static @Nullable Text english(Text text) {
    return text.en() == null ? null : new Text(text.en(), null);
  }

  private static @Nullable Text shown(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Text text -> text;
      case List<?> list when list.isEmpty() -> null;
      case List<?> list ->
          new Text(list.stream().map(Comparison::word).collect(Collectors.joining(", ")), null);
      default -> new Text(word(value), null);
    };
  }

  private static String word(Object value) {
    return switch (value) {
      case Text text -> text.da();
      case Source source -> source.title();
      default -> value.toString();
    };
  }

  private Map<String, T> byCode(List<T> parts) {
    return parts.stream()
        .collect(Collectors.toMap(code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
  }
}
