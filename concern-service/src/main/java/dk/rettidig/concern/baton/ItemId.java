package dk.rettidig.concern.baton;

import dk.rettidig.common.aggregate.Id;

/** The id of one entry in a baton log: a goal, an action, an evaluation, a part of the map. */
public record ItemId(String value) implements Id {}
