package dk.rettidig.meeting.organisation;

import dk.rettidig.common.aggregate.Id;

/** A person's id as concern-service made it. */
public record PersonId(String value) implements Id {}
