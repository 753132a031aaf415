package dk.rettidig.concern.child;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.crypto.LookupHash;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All children. */
@Repository
public class Children {

  static final String COLLECTION = "children";
  static final String CPR_HASH = "cprHash";
  private static final Locale DANISH = Locale.of("da", "DK");
  private static final String UNIT = "place.unit";
  private static final String BIRTH_HASH = "birthHash";
  private static final String NAME_HASHES = "nameHashes";

  private final AggregateStore<Child> store;
  private final LookupHash hash;

  Children(AggregateStores stores, LookupHash hash, UniqueNumbers unique) {
    this.store =
        stores.open(
            AggregateKind.of(Child.class, COLLECTION, "child-events", Child::id)
                .about(child -> child.id().subject())
                .indexed(UNIT)
                .indexed(BIRTH_HASH)
                .indexed(NAME_HASHES));
    this.hash = hash;
    unique.declare(COLLECTION, CPR_HASH);
  }

  /** The child, when there is one. */
  public Optional<Child> find(Municipality municipality, ChildId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /** The child with this number, when there is one. */
  public Optional<Child> find(Municipality municipality, Cpr cpr) {
    String wanted = hash.of(municipality, LookupHash.Kind.CPR, cpr.digits());
    return store.find(municipality, Match.where(CPR_HASH, wanted)).stream()
        .map(Stored::state)
        .findFirst();
  }

  /**
   * The children with a word of the name who were born on the day; without a day those who have
   * every word, and nobody for a single one. An å may be written as aa.
   */
  public List<Child> described(Municipality municipality, String name, @Nullable LocalDate born) {
    List<Set<String>> words =
        Arrays.stream(name.strip().split("\\s+"))
            .map(word -> spellings(municipality, word))
            .toList();
    if (born != null) {
      String day = hash.of(municipality, LookupHash.Kind.BIRTH_DATE, born.toString());
      return states(municipality, Match.where(BIRTH_HASH, day))
          .filter(child -> words.stream().anyMatch(word -> has(child, word)))
          .toList();
    }
    return words.size() < 2
        ? List.of()
        : states(municipality, Match.all().andIn(NAME_HASHES, words.getFirst()))
            .filter(child -> words.stream().allMatch(word -> has(child, word)))
            .toList();
  }

  private Set<String> spellings(Municipality municipality, String word) {
    String lower = word.toLowerCase(DANISH);
    return Stream.of(lower, lower.replace("aa", "å"), lower.replace("å", "aa"))
        .flatMap(spelling -> hash.words(municipality, spelling).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean has(Child child, Set<String> spellings) {
    return child.nameHashes().stream().anyMatch(spellings::contains);
  }

  private Stream<Child> states(Municipality municipality, Match match) {
    return store.find(municipality, match).stream().map(Stored::state);
  }

  /** The children of a unit who are still there. */
  public List<Child> of(Municipality municipality, UnitId unit) {
    return store.find(municipality, Match.where(UNIT, unit)).stream()
        .map(Stored::state)
        .filter(Child::active)
        .toList();
  }

  void enter(Actor actor, ChildId id, Child.Particulars particulars, Child.Place place) {
    var entered = Child.enter(id, particulars, hashes(actor.municipality(), particulars), place);
    store.create(actor, id, entered);
  }

  /** Saves only what differs; answers whether anything did. */
  boolean change(Actor actor, Child there, UnaryOperator<Child> step) {
    if (step.apply(there).equals(there)) {
      return false;
    }
    store.changeLatest(actor, there.id(), child -> Child.changed(step.apply(child)));
    return true;
  }

  Child.Hashes hashes(Municipality municipality, Child.Particulars particulars) {
    return new Child.Hashes(
        hash.of(municipality, LookupHash.Kind.CPR, particulars.cpr().digits()),
        hash.of(municipality, LookupHash.Kind.BIRTH_DATE, particulars.born().toString()),
        List.copyOf(hash.words(municipality, particulars.name())));
  }
}
