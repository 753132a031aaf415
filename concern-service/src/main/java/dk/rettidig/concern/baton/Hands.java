package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works on a log: the one who holds the baton, and those who work along. */
public record Hands(Baton baton, List<Participant> along) {

  /** Copies the list. */
  public Hands {
    along = List.copyOf(along);
  }

  static Hands of(PersonId first, Instant since) {
    return new Hands(Baton.with(first, since), List.of());
  }

  /** Whether somebody holds the baton or works along. */
  public boolean include(PersonId person) {
    return baton.holder().equals(person)
        || along.stream().anyMatch(one -> one.person().equals(person) && one.takesPart());
  }

  /** Everybody who has to do with it now: also to whom the baton is held out. */
  public Set<PersonId> all() {
    Stream<PersonId> others =
        along.stream().filter(Participant::takesPart).map(Participant::person);
    Stream<PersonId> offered = baton.offered().stream().map(Offer::to);
    return Stream.of(Stream.of(baton.holder()), others, offered)
        .flatMap(people -> people)
        .collect(Collectors.toUnmodifiableSet());
  }

  Hands with(PersonId person, Instant at) {
    return include(person)
        ? this
        : new Hands(
            baton,
            Stream.concat(along.stream(), Stream.of(new Participant(person, at, null))).toList());
  }

  Hands without(PersonId person, Instant at) {
    return new Hands(
        baton,
        along.stream().map(one -> one.person().equals(person) ? one.stopped(at) : one).toList());
  }

  Hands baton(UnaryOperator<Baton> step) {
    return new Hands(step.apply(baton), along);
  }
}
