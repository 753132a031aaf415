package dk.rettidig.notification.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The routes of a municipality. They decide who is told, never whether somebody may notify: that is
 * everybody's own duty (Barnets lov § 133) and needs no route.
 *
 * @param version names this edition; kept by every escalation that was made with it
 */
public record Routes(String version, List<Route> all) {

  /**
   * Copies the routes.
   *
   * @throws IllegalArgumentException when two routes of one id hold on the same day, or a route
   *     follows one that is not there
   */
  public Routes {
    all = List.copyOf(all);
    for (Route route : all) {
      refuseOverlap(route, all);
      refuseUnknown(route, all);
    }
  }

  /** The routes that an occasion sets going on a day; pure, so that it can be measured alone. */
  public List<Route> decide(Occasion occasion, LocalDate day) {
    return all.stream()
        .filter(route -> route.holdsOn(day) && route.when().holdsFor(occasion))
        .toList();
  }

  /** A route as it holds on a day. */
  public Optional<Route> find(String id, LocalDate day) {
    return all.stream().filter(route -> route.id().equals(id) && route.holdsOn(day)).findFirst();
  }

  private static void refuseOverlap(Route route, List<Route> all) {
    long first =
        all.stream()
            .filter(other -> other.id().equals(route.id()) && other.holdsOn(route.from()))
            .count();
    if (first > 1) {
      throw new IllegalArgumentException(
          "two routes " + route.id() + " hold on the same day " + route.from());
    }
  }

  private static void refuseUnknown(Route route, List<Route> all) {
    if (route.when() instanceof Condition.Silent(String before)
        && all.stream().noneMatch(other -> other.id().equals(before))) {
      throw new IllegalArgumentException(
          "the route " + route.id() + " follows the route " + before + ", which is not there");
    }
  }
}
