package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Chosen;
import dk.rettidig.portal.service.concern.ConcernRecords.NextSteps;
import dk.rettidig.portal.service.concern.ConcernRecords.Suspicion;
import dk.rettidig.portal.service.notification.DutyCalls.Duty;
import dk.rettidig.portal.service.notification.DutyPhone;
import org.jspecify.annotations.Nullable;
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

  /** Puts what the panel shows into the model. */
  void show(
      Model model,
      String child,
      @Nullable String instrument,
      @Nullable String version,
      @Nullable String level,
      @Nullable Suspicion suspicion) {
    model.addAttribute("suspected", suspicion != null);
    Duty now = duty.now();
    model.addAttribute("phone", now.phone());
    if (instrument == null || version == null) {
      return;
    }
    NextSteps steps = ask(new Chosen(child, instrument, version, level, suspicion));
    if (steps != null) {
      model.addAttribute("steps", steps);
      model.addAttribute("doers", doers.of(steps, suspicion != null, now.onDuty()));
    }
  }

  private @Nullable NextSteps ask(Chosen chosen) {
    try {
      return Part.of(() -> concerns.nextSteps(chosen)) instanceof Part.Present<NextSteps>(var steps)
          ? steps
          : null;
    } catch (ProblemAnswer nothingToAdvise) {
      return null;
    }
  }
}
