package dk.rettidig.portal.service.notification;

import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.notification.DutyCalls.Duty;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The number to call first; there is always one, also while notification-service is away. */
@Component
public class DutyPhone {

  /** The police, who know the social duty on call. */
  static final String POLICE = "114";

  private static final Duty NOBODY_KNOWN = new Duty(POLICE, Set.of());

  private final DutyCalls calls;

  DutyPhone(DutyCalls calls) {
    this.calls = calls;
  }

  /** As people dial it. */
  public String number() {
    return now().phone();
  }

  /** The number and who answers it, as far as that is known. */
  public Duty now() {
    try {
      return Part.of(calls::now) instanceof Part.Present<Duty>(var duty) ? duty : NOBODY_KNOWN;
    } catch (ProblemAnswer noNumberHere) {
      return NOBODY_KNOWN;
    }
  }
}
