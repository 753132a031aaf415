package dk.rettidig.concern.instrument;

/** Whatever shows a level or a guide also shows that one may notify now. */
public sealed interface BesideTheDuty permits Level, ActionGuide, GuidePage {

  /** Always the same answer; the duty is personal (Barnets lov § 133), the scale only advises. */
  default NotifyNow notifyNow() {
    return NotifyNow.ALWAYS;
  }
}
