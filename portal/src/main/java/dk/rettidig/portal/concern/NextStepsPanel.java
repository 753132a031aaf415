package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Chosen;
import dk.rettidig.portal.service.concern.ConcernRecords.NextSteps;
import dk.rettidig.portal.service.notification.DutyCalls.Duty;
import dk.rettidig.portal.service.notification.DutyPhone;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * "Det sker der nu": who acts and by when. That one may notify now stands in the panel whatever the
 * service answers, and also when it does not.
 */
@Component
class NextStepsPanel {

  private final ConcernRecords concerns;
  private final DutyPhone duty;
  private final Doers doers;

  NextStepsPanel(ConcernRecords concerns, DutyPhone duty, Doers doers) {
    this.concerns = concerns;
    this.duty = duty;
    this.doers = doers;
  }

  /**
   * Puts what the panel shows into the model. That the steps cannot be had is said only to who
   * writes; who reads a saved concern sees them or nothing.
   */
  void show(Model model, Chosen chosen) {
    boolean suspected = chosen.suspicion() != null;
    Duty now = duty.now();
    model.addAttribute("suspected", suspected);
    model.addAttribute("phone", now.phone());
    Part<Optional<NextSteps>> answer = ask(chosen);
    model.addAttribute("stepsMissing", answer.isMissing() && chosen.concern() == null);
    if (answer instanceof Part.Present<Optional<NextSteps>>(var found)) {
      found.ifPresent(steps -> {
        model.addAttribute("steps", steps);
        model.addAttribute("doers", doers.of(steps, suspected, now.onDuty()));
      });
    }
  }

  /** Nothing where the service refuses; missing also where no scale could be had. */
  private Part<Optional<NextSteps>> ask(Chosen chosen) {
    if (chosen.instrument() == null || chosen.version() == null) {
      return new Part.Missing<>("concern");
    }
    try {
      return Part.of(() -> Optional.of(concerns.nextSteps(chosen)));
    } catch (ProblemAnswer nothingToAdvise) {
      return new Part.Present<>(Optional.empty());
    }
  }
}
