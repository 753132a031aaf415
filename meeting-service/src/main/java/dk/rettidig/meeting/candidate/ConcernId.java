package dk.rettidig.meeting.candidate;

import dk.rettidig.common.aggregate.Id;

/** A concern's id as concern-service made it; names the candidate too. */
public record ConcernId(String value) implements Id {}
