package dk.rettidig.portal.forum;

/** The types of decision; {@code forum.kind.NAME} are their texts. */
enum DecisionKind {
  HANDLED_LOCALLY,
  ADVICE_ONLY,
  CONSULT_PPR,
  OPEN_BATON_LOG,
  EARLY_SUPPORT,
  PARENTS_MEETING,
  NETWORK_MEETING,
  REFER_HEALTH,
  RETURN_FOR_EVALUATION,
  NOTIFY,
  CLOSE
}
