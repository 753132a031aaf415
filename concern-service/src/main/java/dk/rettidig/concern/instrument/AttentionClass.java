package dk.rettidig.concern.instrument;

/**
 * Who should take notice of a level. It is advice: none of the classes answers whether to notify.
 */
public enum AttentionClass {
  NONE,
  LOCAL,
  CROSS_DISCIPLINARY,
  NOTIFY_DUTY_REMINDER,
  IMMEDIATE
}
