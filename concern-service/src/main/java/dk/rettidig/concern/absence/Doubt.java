package dk.rettidig.concern.absence;

/**
 * What nobody has verified of the rules on unlawful absence; once the municipality's lawyer has, it
 * is taken out of the settings.
 */
public enum Doubt {
  /** Whether the quarter is that of the calendar year. */
  CALENDAR_QUARTER,
  /** Whether the share is that of all school days of the quarter, or of those that have passed. */
  WHOLE_QUARTER,
  /** Whether the national action plan of October 2025 has changed the limits. */
  LIMITS_AFTER_2025
}
