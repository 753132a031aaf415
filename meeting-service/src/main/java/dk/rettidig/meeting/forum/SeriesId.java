package dk.rettidig.meeting.forum;

import dk.rettidig.common.aggregate.Id;

/** A series' id, made by the client that planned it. */
public record SeriesId(String value) implements Id {}
