package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.form.Incomplete;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes in a log: goals, actions, the map, what was evaluated, that the family agrees. */
@Service
public class WriteLog {

  /** An entry as it was sent, before it is known who wrote it and when. */
  @FunctionalInterface
  public interface Draft<E extends Entry> {

    /** The entry. */
    E by(Writer writer, Instant at);
  }

  private final BatonDoor door;
  private final BatonLogs logs;
  private final Clock clock;

  WriteLog(BatonDoor door, BatonLogs logs, Clock clock) {
    this.door = door;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * One more goal, action or entry of the map, by who takes part; the same again changes nothing.
   *
   * @throws OnlyWhoActs for who does not take part
   * @throws LogClosed when it is closed
   * @throws ItemIdTaken when something else stands under the entry's id
   * @throws NotWorkingAlong when an action is for a colleague who does not
   */
  public Stored<BatonLog> write(Actor.Person actor, BatonLogId id, Draft<?> draft) {
    BatonDoor.Entry entry = door.takingPart(actor, id);
    Entry written = draft.by(Writer.staff(entry.reader().person()), clock.instant());
    return logs.change(actor, id, log -> log.write(written));
  }

  /**
   * What was seen together, by who acts; the step changes with it.
   *
   * @param seen the step that who evaluates had before the eyes
   * @throws NoBasisAcrossServices when it is raised across services and no basis lets others in
   * @throws StepHasChanged when it is another step by now
   * @throws FamilyHasNotAgreed when it is raised from wondering without the family's consent
   */
  public Stored<BatonLog> evaluate(
      Actor.Person actor, BatonLogId id, BtiStep seen, Draft<Evaluation> draft) {
    BatonDoor.Entry entry = door.acting(actor, id);
    Evaluation evaluation = draft.by(Writer.staff(entry.reader().person()), clock.instant());
    requireNotLater("on", evaluation.on());
    boolean hasBasis = door.hasBasis(entry);
    return logs.change(actor, id, log -> log.evaluate(evaluation, seen, hasBasis));
  }

  /** The family agrees, or agrees anew; by who acts. */
  public Stored<BatonLog> agree(Actor.Person actor, BatonLogId id, FamilyConsent consent) {
    door.acting(actor, id);
    requireNotLater("on", consent.on());
    return logs.change(actor, id, log -> log.agree(consent));
  }

  /**
   * An action is done, or dropped with a reason; by its responsible and who acts.
   *
   * @throws OnlyWhoActs for others
   */
  public Stored<BatonLog> end(
      Actor.Person actor, BatonLogId id, ItemId action, boolean done, @Nullable String note) {
    BatonDoor.Entry entry = door.takingPart(actor, id);
    boolean own =
        entry
            .log()
            .contents()
            .find(Action.class, action)
            .filter(one -> one.isOf(entry.reader().person()))
            .isPresent();
    if (!own && !entry.acts()) {
      throw new OnlyWhoActs();
    }
    var ending = new Action.Ending(done, note, entry.reader().person(), clock.instant());
    return logs.change(actor, id, log -> log.end(action, ending));
  }

  /** An action gets another responsible or another date; by who acts. */
  public Stored<BatonLog> giveAction(
      Actor.Person actor, BatonLogId id, ItemId action, Responsible to, LocalDate due) {
    door.acting(actor, id);
    return logs.change(actor, id, log -> log.giveAction(action, to, due));
  }

  private void requireNotLater(String field, LocalDate day) {
    if (day.isAfter(DanishTime.dayOf(clock.instant()))) {
      throw Incomplete.impossible(field);
    }
  }
}
