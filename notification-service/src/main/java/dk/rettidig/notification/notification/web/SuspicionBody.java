package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Suspicion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Whom a suspicion concerns, as a form sends it. */
@NamedInterface("web")
public record SuspicionBody(
    Suspicion.@Nullable Group group, @Nullable List<@Nullable String> persons) {

  /** The same as the notification keeps it; of nobody pointed out nothing is known. */
  public Suspicion toSuspicion() {
    return new Suspicion(
        group == null ? Suspicion.Group.UNKNOWN : group,
        Incomplete.ids("suspicion.persons", persons));
  }
}
