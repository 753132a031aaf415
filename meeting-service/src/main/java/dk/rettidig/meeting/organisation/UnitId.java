package dk.rettidig.meeting.organisation;

import dk.rettidig.common.aggregate.Id;

/** A unit's id as concern-service made it. */
public record UnitId(String value) implements Id {}
