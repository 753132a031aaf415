package dk.rettidig.notification.clock;

/** Which time limit of the law a clock measures. */
public enum ClockKind {
  /** Every notification is assessed within 24 clock hours (Barnets lov § 136). */
  ASSESSMENT_24H,
  /** The notifier has a written receipt within six <i>hverdage</i>. */
  RECEIPT_6_HVERDAGE,
  /** A <i>børnefaglig undersøgelse</i> is finished within four months (Barnets lov § 20). */
  INVESTIGATION_4_MONTHS
}
