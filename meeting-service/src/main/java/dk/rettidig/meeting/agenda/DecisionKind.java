package dk.rettidig.meeting.agenda;

/** The types of decision of a forum (reference 5.3). */
public enum DecisionKind {
  HANDLED_LOCALLY,
  ADVICE_ONLY,
  CONSULT_PPR,
  OPEN_BATON_LOG,
  /** Barnets lov § 30. */
  EARLY_SUPPORT,
  PARENTS_MEETING,
  NETWORK_MEETING,
  REFER_HEALTH,
  RETURN_FOR_EVALUATION,
  /** Each member's own duty to notify stands whatever the forum decides (barnets lov § 133). */
  NOTIFY,
  CLOSE;

  /** Whether it must be said beside the decision that the duty to notify is personal. */
  public boolean remindsOfPersonalDuty() {
    return this == NOTIFY;
  }
}
