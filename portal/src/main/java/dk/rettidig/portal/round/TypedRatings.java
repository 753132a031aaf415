package dk.rettidig.portal.round;

import dk.rettidig.portal.service.concern.RoundCalls.Meant;
import dk.rettidig.portal.service.concern.RoundCalls.Placement;
import dk.rettidig.portal.service.concern.RoundCalls.Writing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A group's form as it was sent. Each child stands in it as {@code ratings.CHILD} (its level),
 * {@code ratings.CHILD.reason}, {@code ratings.CHILD.entry} (the id of this writing), {@code
 * ratings.CHILD.supersedes} (ids of writings that may still be on their way) and {@code
 * ratings.CHILD.dimension.CODE}.
 */
record TypedRatings(MultiValueMap<String, String> form) {

  private static final String PREFIX = "ratings.";
  private static final String ENTRY = ".entry";

  String group() {
    return text("group") == null ? "" : String.valueOf(form.getFirst("group"));
  }

  /** What is to be kept of each child that has a level; the others are left as they are. */
  List<Writing> written() {
    return children().stream()
        .filter(child -> text(PREFIX + child) != null)
        .map(this::writing)
        .toList();
  }

  /** The writings of the children who have a level. */
  List<Meant> meant() {
    return written().stream().map(one -> new Meant(one.child(), one.entry())).toList();
  }

  private List<String> children() {
    return form.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && name.endsWith(ENTRY) && text(name) != null)
        .map(name -> name.substring(PREFIX.length(), name.length() - ENTRY.length()))
        .toList();
  }

  private Writing writing(String child) {
    String supersedes = text(PREFIX + child + ".supersedes");
    var placement = new Placement(text(PREFIX + child), dimensions(child), text("setting"));
    return new Writing(
        String.valueOf(form.getFirst(PREFIX + child + ENTRY)),
        supersedes == null ? List.of() : List.of(supersedes.split(" ")),
        child,
        placement,
        text(PREFIX + child + ".reason"));
  }

  private Map<String, String> dimensions(String child) {
    String start = PREFIX + child + ".dimension.";
    return form.keySet().stream()
        .filter(name -> name.startsWith(start) && text(name) != null)
        .collect(
            Collectors.toMap(
                name -> name.substring(start.length()),
                name -> String.valueOf(form.getFirst(name))));
  }

  private @Nullable String text(String name) {
    String value = form.getFirst(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
