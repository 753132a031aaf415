package dk.rettidig.concern.baton;

import dk.rettidig.concern.form.Incomplete;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that anybody wrote in a baton log.
 *
 * @param entries oldest first
 */
public record Contents(
    @Nullable FamilyConsent consent,
    List<Entry> entries,
    List<OfferWords> offerWords,
    @Nullable Closing closing) {

  /** Copies the lists. */
  public Contents {
    entries = List.copyOf(entries);
    offerWords = List.copyOf(offerWords);
  }

  static Contents with(@Nullable FamilyConsent consent) {
    return new Contents(consent, List.of(), List.of(), null);
  }

  /** The entries of one kind, oldest first. */
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The entry of this kind, when there is one. */
  public <E extends Entry> Optional<E> find(Class<E> kind, @Nullable ItemId item) {
    return all(kind).stream().filter(one -> one.item().equals(item)).findFirst();
  }

  /** The ids of everything that stands there. */
  public Set<ItemId> items() {
    return entries.stream().map(Entry::item).collect(Collectors.toUnmodifiableSet());
  }

  /** What was said with an offer. */
  public Optional<OfferWords> of(Offer.OfferId offer) {
    return offerWords.stream().filter(one -> one.offer().equals(offer)).findFirst();
  }

  /**
   * One more; the same again changes nothing.
   *
   * @throws ItemIdTaken when something else stands under its id
   * @throws Incomplete when it points at what does not stand here
   * @throws UnpairedGoal when it is a safety goal without its worry
   */
  Contents plus(Entry entry) {
    Optional<Entry> there = find(Entry.class, entry.item());
    if (there.isPresent()) {
      if (!there.get().asSent().equals(entry.asSent())) {
        throw new ItemIdTaken();
      }
      return this;
    }
    requireTargets(entry);
    return withEntries(Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }

  /**
   * The action as it is from now on.
   *
   * @throws NoSuchEntry when there is none
   */
  Contents action(ItemId item, UnaryOperator<Action> step) {
    Action before = find(Action.class, item).orElseThrow(NoSuchEntry::new);
    return withEntries(
        entries.stream().map(one -> one.equals(before) ? step.apply(before) : one).toList());
  }

  Contents agreed(FamilyConsent now) {
    return new Contents(now, entries, offerWords, closing);
  }

  Contents said(OfferWords words) {
    Stream<OfferWords> others =
        offerWords.stream().filter(one -> !one.offer().equals(words.offer()));
    return new Contents(
        consent, entries, Stream.concat(others, Stream.of(words)).toList(), closing);
  }

  Contents closed(Closing how) {
    return new Contents(consent, entries, offerWords, how);
  }

  /** A goal answers a worry, an action serves a goal, a number is about a goal. */
  private void requireTargets(Entry entry) {
    switch (entry) {
      case Goal goal -> requireDanger(goal.danger(), false);
      case MapEntry map -> requireDanger(map.danger(), map.part() == MapPart.SAFETY_GOAL);
      case Action action -> requireGoal(action.goal());
      case Evaluation evaluation -> evaluation.marks().forEach(mark -> requireGoal(mark.goal()));
      case FamilyWords words -> {
        if (words.about() != null && !items().contains(words.about())) {
          throw Incomplete.impossible("about");
        }
      }
    }
  }

  private void requireDanger(@Nullable ItemId danger, boolean mustHave) {
    boolean isOne =
        find(MapEntry.class, danger).filter(one -> one.part() == MapPart.DANGER).isPresent();
    if (danger == null && mustHave) {
      throw new UnpairedGoal();
    }
    if (danger != null && !isOne) {
      throw Incomplete.impossible("danger");
    }
  }

  private void requireGoal(@Nullable ItemId goal) {
    boolean isOne =
        find(Goal.class, goal).isPresent()
            || find(MapEntry.class, goal)
                .filter(one -> one.part() == MapPart.SAFETY_GOAL)
                .isPresent();
    if (goal != null && !isOne) {
      throw Incomplete.impossible("goal");
    }
  }

  private Contents withEntries(List<Entry> now) {
    return new Contents(consent, now, offerWords, closing);
  }

  @Override
  public String toString() {
    return "Contents[…]";
  }
}
