package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.childevents.KnownChild;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a notification is about, and says what cannot be known from here. */
@Component
public class Matters {

  /** The duty is towards the municipality where the custody holder lives; nobody here knows it. */
  static final String CUSTODY_ADDRESS_NOT_CHECKED = "CUSTODY_ADDRESS_NOT_CHECKED";

  static final String ACTING_MUNICIPALITY_NOT_KNOWN = "ACTING_MUNICIPALITY_NOT_KNOWN";

  private final Colleagues colleagues;
  private final KnownChildren children;

  Matters(Colleagues colleagues, KnownChildren children) {
    this.colleagues = colleagues;
    this.children = children;
  }

  Matter of(Actor.Person author, Draft draft, Instant startedAt) {
    Addressee to = addressee(author.municipality(), draft.child());
    return new Matter(
        draft.child(),
        draft.incident(),
        unitOf(author, draft.unit(), DanishTime.dayOf(startedAt)),
        NotifierKind.PROFESSIONAL,
        author.id(),
        Origin.SCREEN,
        null,
        draft.urgency(),
        draft.suspicion(),
        draft.source(),
        to.municipality(),
        to.cannotKnow(),
        startedAt,
        false);
  }

  /** The acting municipality as far as it is known, and what is not. */
  public Addressee addressee(Municipality here, @Nullable String child) {
    return Optional.ofNullable(child)
        .flatMap(id -> children.find(here, id))
        .map(KnownChild::actingMunicipality)
        .map(there -> new Addressee(there, List.of(CUSTODY_ADDRESS_NOT_CHECKED)))
        .orElseGet(() ->
            new Addressee(
                here, List.of(ACTING_MUNICIPALITY_NOT_KNOWN, CUSTODY_ADDRESS_NOT_CHECKED)));
  }

  /**
   * Where it goes.
   *
   * @param cannotKnow codes
   */
  public record Addressee(Municipality municipality, List<String> cannotKnow) {}

  /**
   * The unit named, when it is one of the author's, else the only one there is; a wrong or missing
   * unit stops nobody.
   */
  private @Nullable String unitOf(Actor.Person author, @Nullable String named, LocalDate day) {
    Set<String> own =
        colleagues
            .find(author.municipality(), author.id())
            .map(colleague -> unitsOn(colleague, author, day))
            .orElseGet(Set::of);
    if (named != null && own.contains(named)) {
      return named;
    }
    return own.size() == 1 ? own.iterator().next() : null;
  }

  private static Set<String> unitsOn(Colleague colleague, Actor.Person author, LocalDate day) {
    return author.roles().stream()
        .flatMap(role -> colleague.unitsAs(role, day).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
