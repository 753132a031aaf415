package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Decision;
import dk.rettidig.concern.detection.Entry.Rating;
import dk.rettidig.concern.detection.Entry.Transition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was written about one child, as it stands: each list in the order of days, so that what is
 * typed late finds its place. It holds only what the person who answers a hit may read.
 */
public record Course(
    List<Rating> ratings,
    List<Concern> concerns,
    List<Action> actions,
    List<Decision> decisions,
    List<Transition> transitions,
    Attendance attendance) {

  /** Puts the entries in order. */
  public Course {
    ratings = Ordered.byDay(ratings);
    concerns = Ordered.byDay(concerns);
    actions = Ordered.byDay(actions);
    decisions = Ordered.byDay(decisions);
    transitions = Ordered.byDay(transitions);
  }

  /** Of a child about whom nothing is written yet. */
  public static Course empty(SchoolDays school) {
    return new Course(
        List.of(), List.of(), List.of(), List.of(), List.of(), new Attendance(school, List.of()));
  }

  /** With one more entry; one that has its id is replaced. */
  public Course with(Entry entry) {
    return switch (entry) {
      case Rating rating -> withRatings(Ordered.with(ratings, rating));
      case Concern concern -> withConcerns(Ordered.with(concerns, concern));
      case Action action -> withActions(Ordered.with(actions, action));
      case Decision decision -> withDecisions(Ordered.with(decisions, decision));
      case Transition transition -> withTransitions(Ordered.with(transitions, transition));
      case Absence absence -> withAttendance(attendance.with(absence));
    };
  }

  /** Everything that stands on it. */
  public Stream<Entry> entries() {
    return Stream.of(ratings, concerns, actions, decisions, transitions, attendance.absences())
        .flatMap(List::stream);
  }

  /** With these ratings and no others. */
  public Course withRatings(List<Rating> some) {
    return new Course(some, concerns, actions, decisions, transitions, attendance);
  }

  /** With these concerns and no others. */
  public Course withConcerns(List<Concern> some) {
    return new Course(ratings, some, actions, decisions, transitions, attendance);
  }

  /** With these actions and no others. */
  public Course withActions(List<Action> some) {
    return new Course(ratings, concerns, some, decisions, transitions, attendance);
  }

  private Course withDecisions(List<Decision> some) {
    return new Course(ratings, concerns, actions, some, transitions, attendance);
  }

  private Course withTransitions(List<Transition> some) {
    return new Course(ratings, concerns, actions, decisions, some, attendance);
  }

  /** With the school's calendar and the child's days away from it. */
  public Course withAttendance(Attendance some) {
    return new Course(ratings, concerns, actions, decisions, transitions, some);
  }
}
