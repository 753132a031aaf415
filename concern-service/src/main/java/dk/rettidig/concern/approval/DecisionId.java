package dk.rettidig.concern.approval;

import dk.rettidig.common.aggregate.Id;

/** The id of a decision on early detection; made by the client. */
public record DecisionId(String value) implements Id {}
