package dk.rettidig.concern.child;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child, where it belongs and who its family is.
 *
 * @param cprHash keyed hash; unique within the municipality
 * @param birthHash keyed hash of the day of birth
 * @param nameHashes keyed hash of each whole word of the name
 */
public record Child(
    ChildId id,
    @Personal Particulars particulars,
    String cprHash,
    String birthHash,
    List<String> nameHashes,
    Place place,
    List<ChildId> siblings,
    List<PersonId> guardians,
    boolean active) {

  /** What only those may see who may see the child. */
  public record Particulars(String name, Cpr cpr, LocalDate born, @Nullable String address) {

    @Override
    public String toString() {
      return "Particulars[…]";
    }
  }

  /**
   * Where the child belongs.
   *
   * @param acting the municipality that acts for the child; it may differ from the unit's
   */
  public record Place(@Nullable UnitId unit, @Nullable GroupId group, Municipality acting) {

    /** The unit, when the child has one. */
    public Optional<UnitId> inUnit() {
      return Optional.ofNullable(unit);
    }
  }

  /** By what a child is looked up without being decrypted (D10). */
  record Hashes(String cpr, String born, List<String> words) {}

  /** Copies the lists. */
  public Child {
    nameHashes = List.copyOf(nameHashes);
    siblings = List.copyOf(siblings);
    guardians = List.copyOf(guardians);
  }

  static Change<Child> enter(ChildId id, Particulars particulars, Hashes hashes, Place place) {
    return changed(
        new Child(
            id,
            particulars,
            hashes.cpr(),
            hashes.born(),
            hashes.words(),
            place,
            List.of(),
            List.of(),
            true));
  }

  Child described(Particulars now, Hashes hashes, Place nowAt, boolean stillActive) {
    return new Child(
        id,
        now,
        hashes.cpr(),
        hashes.born(),
        hashes.words(),
        nowAt,
        siblings,
        guardians,
        stillActive);
  }

  Child withGuardians(List<PersonId> now) {
    return new Child(id, particulars, cprHash, birthHash, nameHashes, place, siblings, now, active);
  }

  Child withSiblings(List<ChildId> now) {
    return new Child(
        id, particulars, cprHash, birthHash, nameHashes, place, now, guardians, active);
  }

  static Change<Child> changed(Child child) {
    return Change.to(child, new ChildEvent.ChildChanged(child));
  }
}
