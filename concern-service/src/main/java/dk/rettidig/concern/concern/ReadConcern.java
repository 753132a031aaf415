package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.layer.Layer;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows one concern. */
@Service
public class ReadConcern {

  /**
   * A concern before its reader.
   *
   * @param history what stood there before, as far as the reader may know it
   * @param mayEdit whether the reader may still change the words
   * @param maySteer whether the reader may set a basis and close it
   * @param mayOpenLog whether the reader may open a baton log on it, or find the one that is there
   * @param basisAskedAt when somebody outside asked for a basis that has not been given since
   * @param lastDays the last day of each kind of basis that the reader could set today
   */
  public record Shown(
      Stored<Concern> stored,
      List<Concern.Edition> history,
      boolean mayEdit,
      boolean maySteer,
      boolean mayOpenLog,
      @Nullable Instant basisAskedAt,
      Map<Basis.Kind, LocalDate> lastDays) {

    /** Copies the editions and the days. */
    public Shown {
      history = List.copyOf(history);
      lastDays = Map.copyOf(lastDays);
    }
  }

  private final ConcernDoor door;
  private final Units units;
  private final Layers layers;
  private final BasisSettings settings;
  private final Clock clock;

  ReadConcern(ConcernDoor door, Units units, Layers layers, BasisSettings settings, Clock clock) {
    this.door = door;
    this.units = units;
    this.layers = layers;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The concern; the look is written down. Under a basis earlier editions are left out.
   *
   * @throws NotShown when there is no such concern, or not for this reader
   */
  public Shown read(Actor.Person actor, ConcernId id) {
    ConcernDoor.Entry entry = door.find(actor, id);
    door.seen(entry);
    return shown(entry);
  }

  private Shown shown(ConcernDoor.Entry entry) {
    Concern concern = entry.concern();
    Instant now = clock.instant();
    boolean edit =
        concern.author().equals(entry.reader().person())
            && concern.closedAt() == null
            && !now.isAfter(concern.editableUntil());
    boolean steer = ConcernPolicy.maySteer(entry.reader(), entry.access(), concern);
    boolean under = entry.access() instanceof Access.UnderBasis && !steer;
    boolean open = steer && !concern.restricted() && concern.closedAt() == null;
    LocalDate today = DanishTime.dayOf(now);
    return new Shown(
        entry.stored(),
        under ? List.of() : history(entry),
        edit,
        steer,
        mayOpenLog(entry),
        concern.basisAskedAt(today).orElse(null),
        open ? lastDays(entry.reader().municipality(), today) : Map.of());
  }

  private boolean mayOpenLog(ConcernDoor.Entry entry) {
    Municipality municipality = entry.reader().municipality();
    return entry.access() instanceof Access.Internal
        && !entry.concern().restricted()
        && entry.concern().closedAt() == null
        && units
            .find(municipality, entry.concern().unit())
            .filter(unit -> layers.on(municipality, unit, Layer.COORDINATE))
            .isPresent();
  }

  private static List<Concern.Edition> history(ConcernDoor.Entry entry) {
    return entry.concern().history().stream()
        .filter(edition -> ConcernPolicy.mayRead(entry.reader(), entry.concern(), edition))
        .toList();
  }

  private Map<Basis.Kind, LocalDate> lastDays(Municipality municipality, LocalDate today) {
    BasisSettings.Longest longest = settings.on(municipality, today);
    return Arrays.stream(Basis.Kind.values())
        .collect(Collectors.toMap(kind -> kind, kind -> longest.lastDay(kind, today)));
  }
}
