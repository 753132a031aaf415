package dk.rettidig.concern.concern.web;

import dk.rettidig.common.web.Required;
import dk.rettidig.concern.concern.Account;
import dk.rettidig.concern.concern.Draft;
import dk.rettidig.concern.concern.Invalid;
import dk.rettidig.concern.concern.Suspicion;
import dk.rettidig.concern.freetext.FreeText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A concern as a form sends it; only the child and what was observed are required. */
record ConcernRequest(
    @Nullable String id,
    @Nullable String child,
    @Required @Nullable String observed,
    @Nullable Instant observedAt,
    @Nullable SuspicionPart suspicion,
    @Nullable PlacementPart placement,
    @Nullable List<String> protective,
    @Nullable List<String> risk,
    @Nullable String childsWords,
    Account.@Nullable Parents parents,
    @Nullable Boolean asksForForum) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** Whom a suspicion of abuse concerns; {@code suspected} are ids of people or children. */
  record SuspicionPart(@Required Suspicion.@Nullable Whom whom, @Nullable Set<String> suspected) {

    Suspicion toSuspicion() {
      if (whom == null) {
        throw Invalid.missing("suspicion.whom");
      }
      Set<String> whoever = Objects.requireNonNullElse(suspected, Set.of());
      return new Suspicion(whom, texts("suspicion.suspected", whoever));
    }
  }

  /** Where it was placed, and why. */
  record PlacementPart(
      String instrument,
      String version,
      @Nullable String level,
      @Nullable Map<String, String> dimensions,
      @Nullable String setting,
      @Nullable String reason) {}

  String requiredId() {
    return madeByClient(id);
  }

  String requiredChild() {
    return required("child", child);
  }

  Draft toDraft() {
    PlacementPart placed = placement;
    var account =
        new Account(
            FreeText.within("observed", required("observed", observed)),
            observedAt,
            optional("childsWords", childsWords),
            texts("protective", Objects.requireNonNullElse(protective, List.of())),
            texts("risk", Objects.requireNonNullElse(risk, List.of())),
            placed == null ? null : optional("placement.reason", placed.reason()),
            within(parents));
    return new Draft(
        account,
        placed == null ? null : position(placed),
        suspicion == null ? null : suspicion.toSuspicion(),
        Boolean.TRUE.equals(asksForForum));
  }

  private static Draft.Position position(PlacementPart placed) {
    return new Draft.Position(
        required("placement.instrument", placed.instrument()),
        required("placement.version", placed.version()),
        optional("placement.level", placed.level()),
        dimensions("placement.dimensions", placed.dimensions()),
        optional("placement.setting", placed.setting()));
  }

  /**
   * The id that a client made, in the form that the contracts promise to others.
   *
   * @throws Invalid when it is missing, or is no id
   */
  static String madeByClient(@Nullable String id) {
    if (!ID.matcher(required("id", id)).matches()) {
      throw Invalid.impossible("id");
    }
    return required("id", id);
  }

  /**
   * The values that were sent.
   *
   * @throws Invalid naming the field, when one of them is nothing
   */
  private static <C extends Collection<?>> C whole(String field, C values) {
    if (values.stream().anyMatch(Objects::isNull)) {
      throw Invalid.impossible(field);
    }
    return values;
  }

  private static <C extends Collection<String>> C texts(String field, C texts) {
    return FreeText.within(field, whole(field, texts));
  }

  /** Level code per dimension code; none where nothing was sent. */
  static Map<String, String> dimensions(String field, @Nullable Map<String, String> levels) {
    Map<String, String> placed = Objects.requireNonNullElse(levels, Map.of());
    whole(field, placed.values());
    return placed;
  }

  private static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Invalid.missing(field);
    }
    return value;
  }

  private static Account.@Nullable Parents within(Account.@Nullable Parents parents) {
    if (parents != null) {
      FreeText.within("parents.view", parents.view());
    }
    return parents;
  }

  static @Nullable String optional(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : FreeText.within(field, text);
  }

  @Override
  public String toString() {
    return "ConcernRequest[…]";
  }
}
