package dk.rettidig.notification.escalation;

/** How much attention a concern's place on its scale asks for, in rising order. */
public enum Attention {
  NONE,
  LOCAL,
  CROSS_DISCIPLINARY,
  NOTIFY_DUTY_REMINDER,
  IMMEDIATE
}
