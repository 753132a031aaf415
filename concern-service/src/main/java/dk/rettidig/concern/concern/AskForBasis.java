package dk.rettidig.concern.concern;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.organisation.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Notes that the forum asks the unit for a basis; it becomes a task of author and leader. */
@Service
public class AskForBasis {

  private final Concerns concerns;

  AskForBasis(Concerns concerns) {
    this.concerns = concerns;
  }

  /**
   * Notes the question once; on the path of suspected abuse and on a closed concern it has no
   * effect.
   *
   * @param another whether the basis that holds is of no use to the forum
   * @throws NotShown when there is no such concern
   */
  public void ask(EventEnvelope event, ConcernId id, PersonId by, boolean another) {
    concerns.on(
        event,
        id,
        found -> {
          Concern concern = found.orElseThrow(NotShown::new);
          return concern.restricted() || concern.closedAt() != null
              ? Optional.empty()
              : Optional.of(concern.askForBasis(by, event.time(), another));
        });
  }
}
