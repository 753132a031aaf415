package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.meeting.basis.Bases;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.Standing;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what no event brings about: a basis expires, a meeting passes, a series gets its next year,
 * a crash left something half done. Safe when two instances run it.
 */
@Component
class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final KernelSettings settings;
  private final Candidates candidates;
  private final Bases bases;
  private final Agenda agenda;
  private final Items items;
  private final CarryOver carryOver;
  private final Forums forums;
  private final Meetings meetings;
  private final Clock clock;

  Sweep(
      KernelSettings settings,
      Candidates candidates,
      Bases bases,
      Agenda agenda,
      Items items,
      CarryOver carryOver,
      Forums forums,
      Meetings meetings,
      Clock clock) {
    this.settings = settings;
    this.candidates = candidates;
    this.bases = bases;
    this.agenda = agenda;
    this.items = items;
    this.carryOver = carryOver;
    this.forums = forums;
    this.meetings = meetings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${rettidig.meeting.sweep:PT30S}")
  void sweep() {
    settings.served().forEach(this::sweep);
  }

  private void sweep(Municipality municipality) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    attempt(
        () -> forums.all(municipality).forEach(s -> meetings.planAhead(municipality, s, today)));
    attempt(() -> candidates(municipality));
    attempt(() -> carryOver(municipality, today));
  }

  /** Thousands may wait without a basis; nothing follows for them, so they are left out. */
  private void candidates(Municipality municipality) {
    Set<String> withBasis = bases.concerns(municipality);
    Stream.concat(
            candidates.standing(municipality, Standing.ON_AGENDA).stream(),
            candidates.standing(municipality, Standing.WAITING).stream()
                .filter(candidate -> withBasis.contains(candidate.id().value())))
        .forEach(candidate -> attempt(() -> agenda.bringUpToDate(municipality, candidate.id())));
  }

  private void carryOver(Municipality municipality, LocalDate today) {
    Actor actor = Actor.system("after the meeting", municipality);
    for (Item item : items.in(municipality, ItemState.OPEN)) {
      if (meetings.get(municipality, item.place().meeting()).date().isBefore(today)) {
        attempt(() -> carryOver.afterMeeting(actor, item));
      }
    }
  }

  /** What fails now is tried again by the next sweep; the rest goes on. */
  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      LOG.warn("a step of the sweep failed: {}", failure.getClass().getSimpleName());
    }
  }
}
