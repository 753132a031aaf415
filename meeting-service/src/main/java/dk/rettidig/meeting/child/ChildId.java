package dk.rettidig.meeting.child;

import dk.rettidig.common.aggregate.Id;

/** A child's id as concern-service made it. */
public record ChildId(String value) implements Id {}
