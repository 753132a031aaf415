package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.FactorKind;
import dk.rettidig.concern.instrument.SourceMark;
import dk.rettidig.concern.instrument.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a checked tree, by the shapes that the format has. */
record Fields(JsonNode node) {

  String word(String name) {
    return node.path(name).stringValue();
  }

  @Nullable String maybe(String name) {
    return node.has(name) ? word(name) : null;
  }

  List<String> words(String name) {
    return node.path(name).valueStream().map(JsonNode::stringValue).toList();
  }

  int number(String name) {
    return node.path(name).asInt();
  }

  @Nullable Integer maybeNumber(String name) {
    return node.has(name) ? (Integer) number(name) : null;
  }

  boolean yes(String name) {
    return node.path(name).booleanValue();
  }

  Fields part(String name) {
    return new Fields(node.path(name));
  }

  @Nullable Fields optional(String name) {
    return node.has(name) ? part(name) : null;
  }

  <T> List<T> list(String name, Function<Fields, T> each) {
    return node.path(name).valueStream().map(Fields::new).map(each).toList();
  }

  Text text() {
    return new Text(word("da"), maybe("en"));
  }

  @Nullable Text maybeText(String name) {
    return node.has(name) ? part(name).text() : null;
  }

  SourceMark mark() {
    return oneOf(SourceMark.class, "mark");
  }

  FactorKind kind() {
    return oneOf(FactorKind.class, "kind");
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return constant(type, word(name));
  }

  <E extends Enum<E>> @Nullable E maybeOneOf(Class<E> type, String name) {
    return node.has(name) ? oneOf(type, name) : null;
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
