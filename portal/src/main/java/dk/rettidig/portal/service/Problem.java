package dk.rettidig.portal.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, in words for the user (RFC 9457 with a stable code).
 *
 * @param status of the HTTP answer
 * @param code stable, e.g. {@code no-legal-basis}
 * @param sentence what a user understands, in the user's language
 * @param hint what to do about it
 * @param fields what is wrong where
 * @param more the answer's other members, e.g. the current version of what two people changed
 */
public record Problem(
    int status,
    String code,
    String sentence,
    @Nullable String hint,
    List<FieldProblem> fields,
    Map<String, Object> more) {

  /** The request attribute, and so the template variable, that holds it. */
  public static final String ATTRIBUTE = "problem";

  /** Under which of the other members the service stands that did not answer. */
  static final String AWAY = "away";

  /** Copies the collections. */
  public Problem {
    fields = List.copyOf(fields);
    more = Map.copyOf(more);
  }

  /** What is wrong with one field. */
  public record FieldProblem(String name, String message) {}

  /** Whether somebody else changed the same thing first. */
  public boolean isChangedMeanwhile() {
    return code.equals("request:changed-meanwhile");
  }

  /** The service that did not answer, or null when one did. */
  public @Nullable String away() {
    return more.get(AWAY) instanceof String service ? service : null;
  }

  /** What is wrong with the field, or null when nothing is. */
  public @Nullable String at(String field) {
    return fields.stream()
        .filter(problem -> problem.name().equals(field))
        .map(FieldProblem::message)
        .findFirst()
        .orElse(null);
  }
}
