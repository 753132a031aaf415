package dk.rettidig.meeting.basis;

import dk.rettidig.common.aggregate.Id;

/** A legal basis' id as concern-service made it. */
public record BasisId(String value) implements Id {}
