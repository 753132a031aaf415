package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.meeting.basis.Bases;
import dk.rettidig.meeting.candidate.Candidate;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.Standing;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what no event brings about: a basis expires, a meeting passes, a series gets its next year,
 * a crash left something half done. Safe when two instances run it.
 */
@Component
class Sweep {

  private final KernelSettings settings;
  private final Candidates candidates;
  private final Bases bases;
  private final Agenda agenda;
  private final CarryOver carryOver;
  private final Forums forums;
  private final Meetings meetings;
  private final LeftAside aside;
  private final Clock clock;

  Sweep(
      KernelSettings settings,
      Candidates candidates,
      Bases bases,
      Agenda agenda,
      CarryOver carryOver,
      Forums forums,
      Meetings meetings,
      LeftAside aside,
      Clock clock) {
    this.settings = settings;
    this.candidates = candidates;
    this.bases = bases;
    this.agenda = agenda;
    this.carryOver = carryOver;
    this.forums = forums;
    this.meetings = meetings;
    this.aside = aside;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${rettidig.meeting.sweep:PT30S}")
  void sweep() {
    settings.served().forEach(this::sweep);
  }

  private void sweep(Municipality municipality) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    eachSeries("plan", municipality, series -> meetings.planAhead(municipality, series, today));
    aside.attempt("follow", "candidates", municipality.code(), () -> candidates(municipality));
    eachSeries("carry-over", municipality, series -> carryOver(municipality, series, today));
  }

  private void eachSeries(String step, Municipality municipality, Consumer<Series> work) {
    aside.attempt(
        step,
        "forums",
        municipality.code(),
        () ->
            forums
                .all(municipality, aside::unreadable)
                .forEach(one ->
                    aside.attempt(step, "series", one.id().value(), () -> work.accept(one))));
  }

  /** Thousands may wait without a basis; nothing follows for them, so they are left out. */
  private void candidates(Municipality municipality) {
    List<Candidate> moving = candidates.moving(municipality, aside::unreadable).toList();
    List<String> waiting =
        moving.stream().filter(Sweep::waits).map(candidate -> candidate.id().value()).toList();
    Set<String> withBasis = bases.withBasis(municipality, waiting, aside::unreadable);
    moving.stream()
        .filter(candidate -> !waits(candidate) || withBasis.contains(candidate.id().value()))
        .map(Candidate::id)
        .forEach(concern ->
            aside.attempt(
                "follow",
                "concern",
                concern.value(),
                () -> agenda.bringUpToDate(municipality, concern)));
  }

  private static boolean waits(Candidate candidate) {
    return candidate.standing() == Standing.WAITING;
  }

  /**
   * Items are read one by one, each by the place that it has; one that cannot be read stays. A
   * meeting is looked at for a day more: just before midnight an item may have taken its place on
   * it and not be written yet.
   */
  private void carryOver(Municipality municipality, Series series, LocalDate today) {
    Actor actor = Actor.system("after the meeting", municipality);
    for (Meeting meeting : meetings.past(municipality, series.id(), today)) {
      long left =
          meeting.slots().stream()
              .filter(item ->
                  !aside.attempt(
                      "carry-over",
                      "item",
                      item,
                      () -> carryOver.afterMeeting(actor, meeting.id(), new ItemId(item))))
              .count();
      if (left == 0 && meeting.date().isBefore(today.minusDays(1))) {
        meetings.clear(municipality, meeting.id(), clock.instant());
      }
    }
  }
}
