package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.layer.Layer;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import dk.rettidig.concern.scale.Scales;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Plans a round of a unit. */
@Service
@EnableConfigurationProperties(RoundSettings.class)
public class PlanRound {

  /**
   * What is planned.
   *
   * @param instrument nothing for the municipality's usual scale of rounds
   */
  public record Plan(
      UnitId unit, LocalDate opens, LocalDate closes, @Nullable InstrumentVersion instrument) {}

  private final RoundDoor door;
  private final Rounds rounds;
  private final Units units;
  private final Layers layers;
  private final Scales scales;
  private final RoundSettings settings;

  PlanRound(
      RoundDoor door,
      Rounds rounds,
      Units units,
      Layers layers,
      Scales scales,
      RoundSettings settings) {
    this.door = door;
    this.rounds = rounds;
    this.units = units;
    this.layers = layers;
    this.scales = scales;
    this.settings = settings;
  }

  /**
   * Plans it under the id that the client made, for who leads the unit.
   *
   * @throws OnlyTheUnitsLeader for everybody else
   * @throws NoRoundsHere when the unit does not use them
   * @throws Invalid when it closes before it opens
   * @throws dk.rettidig.concern.scale.UnknownInstrument when there is no such scale
   */
  public Stored<Round> plan(Actor.Person actor, RoundId id, Plan plan) {
    if (!door.reader(actor).holds(Role.UNIT_LEADER, plan.unit())) {
      throw new OnlyTheUnitsLeader();
    }
    if (plan.closes().isBefore(plan.opens())) {
      throw Invalid.impossible("closes");
    }
    requireRounds(actor.municipality(), plan.unit());
    InstrumentVersion scale =
        plan.instrument() == null
            ? scales.ofRounds(actor.municipality()).orElseGet(settings::standard)
            : plan.instrument();
    scales.get(actor.municipality(), scale.id(), scale.version());
    return rounds.create(
        actor, plan, Round.plan(id, plan.unit(), plan.opens(), plan.closes(), scale));
  }

  private void requireRounds(Municipality municipality, UnitId id) {
    Unit unit = units.get(municipality, id);
    if (!layers.on(municipality, unit, Layer.RATE_ALL)) {
      throw new NoRoundsHere();
    }
  }
}
