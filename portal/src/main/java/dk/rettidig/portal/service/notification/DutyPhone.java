package dk.rettidig.portal.service.notification;

import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import org.springframework.stereotype.Component;

/** The number to call first; there is always one, also while notification-service is away. */
@Component
public class DutyPhone {

  /** The police, who know the social duty on call. */
  static final String POLICE = "114";

  private final DutyCalls calls;

  DutyPhone(DutyCalls calls) {
    this.calls = calls;
  }

  /** As people dial it. */
  public String number() {
    try {
      return Part.of(calls::now) instanceof Part.Present<DutyCalls.Duty>(var duty)
          ? duty.phone()
          : POLICE;
    } catch (ProblemAnswer noNumberHere) {
      return POLICE;
    }
  }
}
