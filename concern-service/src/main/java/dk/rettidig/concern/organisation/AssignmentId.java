package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Id;

/** The id of an assignment. */
public record AssignmentId(String value) implements Id {}
