package dk.rettidig.notification.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notification concerns, by ids.
 *
 * @param unit of which somebody may be suspected
 * @param authorsUnit whose leader is told; absent for a call or a letter
 * @param family the child and its siblings, and those of a suspected child
 * @param guardians of the child, and of a suspected child
 * @param suspects who is suspected, as far as they have an id
 * @param employeeSuspected whether it concerns an employee, named or not
 */
public record Involvement(
    @Nullable String author,
    @Nullable String unit,
    @Nullable String authorsUnit,
    Set<String> family,
    Set<String> guardians,
    Set<String> suspects,
    boolean employeeSuspected) {

  /** Copies the sets. */
  public Involvement {
    family = Set.copyOf(family);
    guardians = Set.copyOf(guardians);
    suspects = Set.copyOf(suspects);
  }
}
