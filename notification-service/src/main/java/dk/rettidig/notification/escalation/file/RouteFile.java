package dk.rettidig.notification.escalation.file;

import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.Condition;
import dk.rettidig.notification.escalation.Place;
import dk.rettidig.notification.escalation.Route;
import dk.rettidig.notification.escalation.Routes;
import dk.rettidig.notification.escalation.Turn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of routes.
 *
 * @param version names the edition; a changed file has a new one
 */
record RouteFile(String version, List<Entry> routes) {

  /** One route; {@code from} and {@code to} are its first and last day. */
  record Entry(String id, LocalDate from, @Nullable LocalDate to, When when, List<Step> line) {

    Route toRoute() {
      return new Route(
          id, from, to, when.toCondition(id), line.stream().map(Step::toTurn).toList());
    }
  }

  /** Exactly one of its parts is given; {@code levels} go with {@code instrument}. */
  record When(
      @Nullable Set<Attention> attention,
      @Nullable String instrument,
      @Nullable Set<String> levels,
      @Nullable String missedDeadline,
      @Nullable String unansweredRoute) {

    Condition toCondition(String route) {
      if (Stream.of(attention, instrument, missedDeadline, unansweredRoute)
              .filter(part -> part != null)
              .count()
          != 1) {
        throw new IllegalArgumentException(
            "the route "
                + route
                + " needs exactly one of attention, instrument with levels, "
                + "missedDeadline and unansweredRoute");
      }
      if (attention != null) {
        return new Condition.AsksFor(attention);
      }
      if (missedDeadline != null) {
        return new Condition.Missed(missedDeadline);
      }
      if (unansweredRoute != null) {
        return new Condition.Silent(unansweredRoute);
      }
      if (instrument == null || levels == null) {
        throw new IllegalArgumentException("the route " + route + " names no levels");
      }
      return new Condition.AtLevel(instrument, levels);
    }
  }

  /** One place in a line: in the concerned unit, in a named unit, or anywhere. */
  record Step(Role role, @Nullable String unit, boolean anywhere, Duration acknowledgeWithin) {

    Turn toTurn() {
      return new Turn(
          Objects.requireNonNull(role, "a line has no role"), place(), acknowledgeWithin);
    }

    private Place place() {
      if (anywhere) {
        return new Place.Anywhere();
      }
      return unit == null ? new Place.ConcernedUnit() : new Place.NamedUnit(unit);
    }
  }

  Routes toRoutes() {
    return new Routes(version, routes.stream().map(Entry::toRoute).toList());
  }
}
