package dk.rettidig.portal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scale while it is edited, in the format of model files. Every value is found by its place (JSON
 * Pointer, RFC 6901), which is also the name of its field on the page and of a fault in it.
 */
final class ModelTree {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private final Map<String, Object> root;

  private ModelTree(Map<String, Object> root) {
    this.root = root;
  }

  static ModelTree of(Map<String, Object> model) {
    return parse(JSON.writeValueAsString(model));
  }

  /** What a page carried along. */
  static ModelTree parse(String json) {
    return new ModelTree(JSON.readValue(json, OBJECT));
  }

  String json() {
    return JSON.writeValueAsString(root);
  }

  Map<String, Object> model() {
    return root;
  }

  /** The value at a place, or null. */
  @Nullable Object at(String place) {
    Object at = root;
    for (String step : steps(place)) {
      at =
          switch (at) {
            case Map<?, ?> object -> object.get(step);
            case List<?> list when isIndex(step, list.size()) -> list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return at;
  }

  /** The word or number at a place, or an empty word. */
  String word(String place) {
    Object value = at(place);
    return value == null ? "" : value.toString();
  }

  /** The list at a place; one that is not there is empty. */
  @SuppressWarnings("unchecked")
  List<Object> list(String place) {
    return at(place) instanceof List<?> list ? (List<Object>) list : List.of();
  }

  /** The places of the elements of a list. */
  List<String> places(String list) {
    return IntStream.range(0, list(list).size()).mapToObj(i -> list + "/" + i).toList();
  }

  /** The words of one field of every element of a list. */
  List<String> words(String list, String field) {
    return places(list).stream().map(place -> word(place + "/" + field)).toList();
  }

  /** Puts a value, and the objects around it where they are not there; null takes it away. */
  @SuppressWarnings("unchecked")
  void put(String place, @Nullable Object value) {
    String around = place.substring(0, place.lastIndexOf('/'));
    String name = place.substring(place.lastIndexOf('/') + 1);
    if (value != null && at(around) == null) {
      put(around, new LinkedHashMap<String, Object>());
    }
    switch (at(around)) {
      case Map<?, ?> object when value == null -> {
        object.remove(name);
        if (object.isEmpty() && !around.isEmpty()) {
          put(around, null);
        }
      }
      case Map<?, ?> object -> ((Map<String, Object>) object).put(name, value);
      case List<?> list when isIndex(name, list.size()) && value != null ->
          ((List<Object>) list).set(Integer.parseInt(name), value);
      case null, default -> {} // a field of a row that is not there any more
    }
  }

  /** Adds an element to a list, which is made where it is not there. */
  void add(String list, Object element) {
    if (!(at(list) instanceof List)) {
      put(list, new ArrayList<>());
    }
    list(list).add(element);
  }

  /** Takes an element out of its list. */
  void remove(String place) {
    List<Object> list = list(place.substring(0, place.lastIndexOf('/')));
    String index = place.substring(place.lastIndexOf('/') + 1);
    if (isIndex(index, list.size())) {
      list.remove(Integer.parseInt(index));
    }
  }

  /** Lets an element and the one before it change places. */
  void up(String place) {
    List<Object> list = list(place.substring(0, place.lastIndexOf('/')));
    String index = place.substring(place.lastIndexOf('/') + 1);
    if (isIndex(index, list.size()) && Integer.parseInt(index) > 0) {
      Object moved = list.remove(Integer.parseInt(index));
      list.add(Integer.parseInt(index) - 1, moved);
    }
  }

  private static List<String> steps(String place) {
    return place.isEmpty() ? List.of() : List.of(place.substring(1).split("/", -1));
  }

  private static boolean isIndex(String step, int size) {
    return step.matches("[0-9]{1,4}") && Integer.parseInt(step) < size;
  }
}
