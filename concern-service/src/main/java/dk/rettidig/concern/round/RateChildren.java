package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.freetext.FreeText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps own ratings as drafts: many children in one step, and one refusal holds up no other. */
@Service
public class RateChildren {

  /**
   * One writing.
   *
   * @param entry an id that the client made for this very writing
   * @param supersedes writings of the same child that it replaces and that may come later
   * @param placement nothing to take a draft back
   */
  public record Writing(
      String entry,
      List<String> supersedes,
      ChildId child,
      @Nullable Placement placement,
      @Nullable String reason) {

    /** Copies the list. */
    public Writing {
      supersedes = List.copyOf(supersedes);
    }

    @Override
    public String toString() {
      return "Writing[…]";
    }
  }

  /**
   * What became of a writing.
   *
   * @param refused nothing when it is kept
   */
  public record Outcome(Writing writing, @Nullable Refusal refused) {}

  private final RoundDoor door;
  private final RoundScale scale;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Clock clock;

  RateChildren(
      RoundDoor door, RoundScale scale, RatingSheets sheets, JointRatings joint, Clock clock) {
    this.door = door;
    this.scale = scale;
    this.sheets = sheets;
    this.joint = joint;
    this.clock = clock;
  }

  /**
   * Keeps what can be kept; the same writing again changes nothing.
   *
   * @throws NotNow when the round takes no ratings
   */
  public List<Outcome> rate(Actor.Person actor, RoundId id, List<Writing> writings) {
    RoundDoor.Entry entry = door.find(actor, id);
    entry.round().requireTaking();
    Set<ChildId> together =
        joint.rated(
            actor.municipality(), id, writings.stream().map(Writing::child).distinct().toList());
    List<Outcome> outcomes = new ArrayList<>();
    sheets.write(
        actor,
        id,
        entry.reader().person(),
        sheet -> {
          outcomes.clear(); // the step is taken anew when somebody else wrote meanwhile
          RatingSheet now = sheet;
          for (Writing writing : writings) {
            try {
              now = step(entry, writing, together).apply(now);
              outcomes.add(new Outcome(writing, null));
            } catch (Refusal refused) {
              outcomes.add(new Outcome(writing, refused));
            }
          }
          return now;
        });
    return List.copyOf(outcomes);
  }

  private UnaryOperator<RatingSheet> step(
      RoundDoor.Entry entry, Writing writing, Set<ChildId> together) {
    ChildId child = door.rated(entry, writing.child()).id();
    if (together.contains(child)) {
      throw new AlreadyRatedJointly();
    }
    String reason = FreeText.within("reason", writing.reason());
    Placement placement = writing.placement();
    if (placement == null) {
      return sheet -> sheet.without(child);
    }
    Municipality municipality = entry.reader().municipality();
    scale.check(municipality, entry.round().instrument(), placement);
    Instant now = clock.instant();
    var rating =
        OwnRating.first(writing.entry(), placement, reason, now).insteadOf(writing.supersedes());
    return sheet -> sheet.with(child, rating);
  }
}
