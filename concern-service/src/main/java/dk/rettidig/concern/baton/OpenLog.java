package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.store.IdTaken;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.concern.Concern;
import dk.rettidig.concern.concern.ConcernDoor;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.layer.Layer;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Opens a baton log on a concern. */
@Service
@EnableConfigurationProperties(BatonSettings.class)
public class OpenLog {

  /**
   * What is opened.
   *
   * @param consent the family's; nothing only while one wonders
   * @param evaluateBy nothing for the usual time
   */
  public record Opening(
      BtiStep step, @Nullable FamilyConsent consent, @Nullable LocalDate evaluateBy) {}

  private final ConcernDoor concerns;
  private final BatonLogs logs;
  private final Units units;
  private final Layers layers;
  private final BatonSettings settings;
  private final Clock clock;

  OpenLog(
      ConcernDoor concerns,
      BatonLogs logs,
      Units units,
      Layers layers,
      BatonSettings settings,
      Clock clock) {
    this.concerns = concerns;
    this.logs = logs;
    this.units = units;
    this.layers = layers;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Opens it in the actor's hands; the same again answers with the record.
   *
   * @throws NotShown when there is no such concern, or not for those outside its unit
   * @throws LogAlreadyThere when somebody else has opened it, or it is over
   * @throws NotOnThisPath on suspicion of abuse
   * @throws ConcernOver when the concern is closed
   * @throws NoBatonLogsHere when the unit does not use them
   * @throws FamilyHasNotAgreed beyond wondering without the family's consent
   * @throws NoBasisAcrossServices across services while no basis on the concern lets others in
   * @throws Incomplete when the consent is of a day to come, or the evaluation of a day gone by
   */
  public Stored<BatonLog> open(Actor.Person actor, ConcernId id, Opening opening) {
    ConcernDoor.Entry entry = concerns.find(actor, id);
    Concern concern = entry.concern();
    if (!(entry.access() instanceof Access.Internal)) {
      throw new NotShown();
    }
    if (concern.restricted()) {
      throw new NotOnThisPath();
    }
    if (concern.closedAt() != null && !logs.on(actor.municipality(), id)) {
      throw new ConcernOver();
    }
    requireLogs(actor, concern.unit());
    Instant now = clock.instant();
    LocalDate today = DanishTime.dayOf(now);
    check(opening, concern, today);
    LocalDate by =
        opening.evaluateBy() == null ? usual(opening.step(), today) : opening.evaluateBy();
    var origin =
        new BatonLog.Origin(concern.child(), concern.unit(), id, entry.reader().person(), now);
    var log = BatonLog.open(origin, opening.step(), opening.consent(), by);
    try {
      return logs.create(actor, opening, log);
    } catch (IdTaken _) { // the concern's one log is there, opened otherwise or by a colleague
      throw new LogAlreadyThere();
    }
  }

  private LocalDate usual(BtiStep step, LocalDate today) {
    return today.plus(step == BtiStep.WONDER ? settings.wonderWithin() : settings.evaluateWithin());
  }

  private static void check(Opening opening, Concern concern, LocalDate today) {
    FamilyConsent consent = opening.consent();
    if (consent != null && consent.on().isAfter(today)) {
      throw Incomplete.impossible("consent.on");
    }
    if (opening.evaluateBy() != null && opening.evaluateBy().isBefore(today)) {
      throw Incomplete.impossible("evaluateBy");
    }
    if (opening.step().isAcrossServices() && !concern.hasBasisOn(today)) {
      throw new NoBasisAcrossServices();
    }
  }

  private void requireLogs(Actor actor, UnitId unit) {
    if (!layers.on(actor.municipality(), units.get(actor.municipality(), unit), Layer.COORDINATE)) {
      throw new NoBatonLogsHere();
    }
  }
}
