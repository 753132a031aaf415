package dk.rettidig.concern.scale;

import dk.rettidig.common.aggregate.Id;

/** The id of a decision that puts a scale in use, made by the client. */
public record ScaleDecisionId(String value) implements Id {}
