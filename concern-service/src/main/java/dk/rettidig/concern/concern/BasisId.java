package dk.rettidig.concern.concern;

import dk.rettidig.common.aggregate.Id;

/** The id of a legal basis; made by the client. */
public record BasisId(String value) implements Id {}
