package dk.rettidig.portal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Takes what was typed into the fields of one page of the editor over into the model. */
final class TypedModel {

  /** Names the lists that a page shows as boxes, since a list without a tick sends nothing. */
  static final String LISTS = "lists";

  /** Before the place of a deadline: how many of the unit that its own field names. */
  static final String AMOUNT = "amount:";

  private static final Set<String> NUMBERS = Set.of("fromMonth", "toMonth");
  private static final Set<String> COUNTED = Set.of("hours", "days", "working-days", "weeks");
  private static final String REQUIRED = "/settings/required";

  private final ModelTree tree;

  TypedModel(ModelTree tree) {
    this.tree = tree;
  }

  /** Takes all fields over; words that were the publisher's and are changed are marked as own. */
  void take(MultiValueMap<String, String> fields) {
    Map<String, List<String>> codes = codes();
    Map<String, Object> before = ModelTree.of(tree.model()).model();
    fields.getOrDefault(LISTS, List.of()).forEach(list -> take(list, fields.get(list)));
    fields.forEach((name, values) -> {
      if (name.startsWith("/") && !fields.getOrDefault(LISTS, List.of()).contains(name)) {
        tree.put(name, value(name, plain(values.getFirst()), fields));
      }
    });
    codes.forEach(this::renamed);
    var marks = new Marks(ModelTree.of(before), tree);
    marks.ownWhereChanged();
    ordinals();
  }

  /** Ticks have no order of their own: what stood in the list keeps its place. */
  private void take(String list, @Nullable List<String> values) {
    List<String> ticked = values == null ? List.of() : values;
    if (list.equals(REQUIRED)) {
      tree.put(list, !ticked.isEmpty());
    } else if (tree.at(list) != null || (!ticked.isEmpty() && isThere(list))) {
      List<Object> now = new ArrayList<>(tree.list(list));
      now.retainAll(ticked);
      ticked.stream().filter(value -> !now.contains(value)).forEach(now::add);
      tree.put(list, now);
    }
  }

  private boolean isThere(String list) {
    return tree.at(list.substring(0, list.lastIndexOf('/'))) != null;
  }

  /** A model's words stand on one line, however they were typed. */
  private static String plain(String typed) {
    return typed.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static @Nullable Object value(
      String name, String typed, MultiValueMap<String, String> fields) {
    String field = name.substring(name.lastIndexOf('/') + 1);
    if (typed.isEmpty()) {
      return null;
    }
    if (NUMBERS.contains(field) && typed.matches("[0-9]{1,6}")) {
      return Integer.valueOf(typed);
    }
    return switch (field) {
      case "deadline" -> COUNTED.contains(typed) ? amount(name, fields) + " " + typed : typed;
      case "hex" -> typed.toUpperCase(Locale.ROOT);
      default -> typed;
    };
  }

  private static String amount(String name, MultiValueMap<String, String> fields) {
    return Objects.requireNonNullElse(fields.getFirst(AMOUNT + name), "").strip();
  }

  private Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new HashMap<>();
    for (String list : List.of("/levels", "/dimensions", "/ageBands")) {
      codes.put(list, tree.words(list, "code"));
    }
    return codes;
  }

  /** Whatever names a part by its code follows when the code is changed. */
  private void renamed(String list, List<String> before) {
    List<String> now = tree.words(list, "code");
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
      if (!before.get(i).equals(now.get(i)) && !now.get(i).isEmpty()) {
        renamed.put(before.get(i), now.get(i));
      }
    }
    if (!renamed.isEmpty()) {
      follow(list, renamed);
    }
  }

  private void follow(String list, Map<String, String> renamed) {
    switch (list) {
      case "/levels" -> {
        tree.places("/indicators")
            .forEach(one ->
                tree.list(one + "/levels")
                    .replaceAll(code -> renamed.getOrDefault(code.toString(), code.toString())));
        tree.places("/guide/levels").forEach(one -> replace(one + "/level", renamed));
      }
      case "/dimensions" ->
          tree.places("/indicators").forEach(one -> replace(one + "/dimension", renamed));
      default -> tree.places("/indicators").forEach(one -> replace(one + "/band", renamed));
    }
  }

  private void replace(String place, Map<String, String> renamed) {
    String now = renamed.get(tree.word(place));
    if (now != null) {
      tree.put(place, now);
    }
  }

  /** Levels stand from the best to the gravest; their place is their number. */
  void ordinals() {
    List<String> levels = tree.places("/levels");
    for (int i = 0; i < levels.size(); i++) {
      tree.put(levels.get(i) + "/ordinal", i + 1);
    }
  }
}
