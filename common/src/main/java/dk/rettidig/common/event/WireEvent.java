package dk.rettidig.common.event;

/**
 * A domain event as its contract says it: the type on the wire and the body's shape.
 *
 * @param type context, fact and version, e.g. {@code concern.raised.v1}
 * @param body a record of ids, codes, dates; written as JSON
 */
public record WireEvent(String type, Object body) {}
