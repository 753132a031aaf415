package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.common.calendar.TimeLimit;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what waits for somebody in the baton logs. */
@Service
public class FindBatonTasks {

  /** So many days before its day an evaluation becomes a task: time to invite. */
  private static final int INVITE = 14;

  private final FindOpenLogs open;
  private final BatonDoor door;
  private final BatonSettings settings;
  private final Clock clock;

  FindBatonTasks(FindOpenLogs open, BatonDoor door, BatonSettings settings, Clock clock) {
    this.open = open;
    this.door = door;
    this.settings = settings;
    this.clock = clock;
  }

  /** The actor's tasks; the look at the children whom they name is written down. */
  public List<BatonTask> of(Actor.Person actor) {
    Function<UnitId, Staffing> staffing = door.staffed(actor.municipality());
    List<BatonDoor.Entry> entries = open.of(actor);
    List<BatonTask> tasks =
        entries.stream()
            .flatMap(entry ->
                Stream.of(baton(entry), family(entry), evaluation(entry), actions(entry, staffing))
                    .flatMap(found -> found))
            .sorted(
                Comparator.comparing(
                    BatonTask::due, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    Set<BatonLogId> named = tasks.stream().map(task -> task.log().id()).collect(Collectors.toSet());
    door.listed(
        actor,
        entries.stream().filter(entry -> named.contains(entry.log().id())).toList(),
        "task:list");
    return tasks;
  }

  private Stream<BatonTask> baton(BatonDoor.Entry entry) {
    Baton baton = entry.log().hands().baton();
    boolean steers = entry.acts() || entry.leads();
    Stream<BatonTask> instead =
        entry.acting().stream()
            .filter(acting -> entry.acts() && !acting.isSelf())
            .map(acting ->
                task(
                    acting.responsible() == Acting.Responsible.LEFT
                        ? BatonTask.Kind.TAKE_OVER
                        : BatonTask.Kind.STAND_IN,
                    entry,
                    baton.holder(),
                    null,
                    null));
    Stream<BatonTask> offered =
        baton.offered().stream().flatMap(offer -> offered(entry, offer, steers));
    Stream<BatonTask> declined =
        baton.declined().stream()
            .filter(_ -> steers)
            .map(one -> task(BatonTask.Kind.OFFER_DECLINED, entry, one.to(), null, null));
    return Stream.of(instead, offered, declined).flatMap(found -> found);
  }

  private Stream<BatonTask> offered(BatonDoor.Entry entry, Offer offer, boolean steers) {
    LocalDate due = answerBy(offer);
    if (offer.to().equals(entry.reader().person())) {
      return Stream.of(task(BatonTask.Kind.ANSWER_OFFER, entry, offer.by(), null, due));
    }
    return steers && today().isAfter(due)
        ? Stream.of(task(BatonTask.Kind.OFFER_UNANSWERED, entry, offer.to(), null, due))
        : Stream.empty();
  }

  private LocalDate answerBy(Offer offer) {
    var reading = new DayReading.WorkingDay(ClosingDays.none());
    return new TimeLimit.Days(settings.answerWithin(), reading).after(offer.at()).day();
  }

  private static Stream<BatonTask> family(BatonDoor.Entry entry) {
    if (!entry.acts()) {
      return Stream.empty();
    }
    Stream<BatonTask> untold =
        entry.log().hands().baton().lastPassed().stream()
            .filter(passed -> passed.familyToldOn() == null)
            .map(passed -> task(BatonTask.Kind.TELL_FAMILY, entry, passed.to(), null, null));
    return Stream.concat(
        untold,
        unanswered(entry.log()).stream()
            .map(words -> task(BatonTask.Kind.FAMILY_WROTE, entry, null, words.item(), null)));
  }

  /** The last that the family wrote, while nothing was written or released after it. */
  private static Optional<FamilyWords> unanswered(BatonLog log) {
    List<Entry> entries = log.contents().entries();
    return entries.isEmpty() || !(entries.getLast() instanceof FamilyWords last)
        ? Optional.empty()
        : Optional.of(last)
            .filter(
                words -> log.releases().stream().map(Release::at).noneMatch(words.at()::isBefore));
  }

  private Stream<BatonTask> evaluation(BatonDoor.Entry entry) {
    LocalDate by = entry.log().evaluateBy();
    return entry.acts() && !today().plusDays(INVITE).isBefore(by)
        ? Stream.of(task(BatonTask.Kind.EVALUATE, entry, null, null, by))
        : Stream.empty();
  }

  /** The reader's own; those of who is away or may not see the child fall to who acts. */
  private Stream<BatonTask> actions(BatonDoor.Entry entry, Function<UnitId, Staffing> staffing) {
    return entry.log().contents().all(Action.class).stream()
        .filter(Action::isOpen)
        .filter(action -> isFor(entry, action, staffing.apply(entry.log().unit())))
        .map(action -> task(BatonTask.Kind.ACTION, entry, null, action.item(), action.due()));
  }

  /** What the family does itself is followed by who acts for the log. */
  private boolean isFor(BatonDoor.Entry entry, Action action, Staffing staffing) {
    return switch (action.responsible()) {
      case Responsible.OfTheFamily _ -> entry.acts();
      case Responsible.Colleague(var person) ->
          door.isThere(entry, person, staffing)
              ? person.equals(entry.reader().person())
              : entry.acts();
    };
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return DanishTime.dayOf(now);
  }

  private static BatonTask task(
      BatonTask.Kind kind,
      BatonDoor.Entry entry,
      @Nullable PersonId whom,
      @Nullable ItemId item,
      @Nullable LocalDate due) {
    return new BatonTask(kind, entry.log(), entry.child().particulars().name(), whom, item, due);
  }
}
