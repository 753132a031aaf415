package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.access.Involvement;
import dk.rettidig.notification.childevents.KnownChild;
import dk.rettidig.notification.childevents.KnownChildren;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whom a notification concerns, by what it says and by what is known of the children. */
@Component
class Involvements {

  private final KnownChildren children;

  Involvements(KnownChildren children) {
    this.children = children;
  }

  /**
   * The child's family; a suspected child's family is concerned as much as the child's own.
   *
   * @param child whom it is about, or might be
   */
  Involvement of(Municipality municipality, Matter matter, @Nullable String child) {
    Suspicion suspicion = matter.suspicion();
    Set<String> suspects = suspicion == null ? Set.of() : Set.copyOf(suspicion.persons());
    var concerned = new HashSet<>(suspects);
    var family = new HashSet<String>();
    if (child != null) {
      concerned.add(child);
      family.add(child);
    }
    var guardians = new HashSet<String>();
    for (String one : concerned) {
      children.find(municipality, one).ifPresent(known -> add(known, family, guardians));
    }
    return new Involvement(
        matter.author(),
        matter.unit(),
        matter.authorsUnit(),
        family,
        guardians,
        suspects,
        matter.mayConcernTheUnit());
  }

  private static void add(KnownChild child, Set<String> family, Set<String> guardians) {
    family.add(child.id().value());
    family.addAll(child.siblings());
    guardians.addAll(child.guardians());
  }
}
