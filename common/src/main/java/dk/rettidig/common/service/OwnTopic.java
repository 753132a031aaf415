package dk.rettidig.common.service;

/**
 * A topic that a service owns and publishes to.
 *
 * @param name e.g. {@code concern-events}
 * @param compacted whether it holds the complete state per key, so that only the last event per key
 *     need be kept
 */
public record OwnTopic(String name, boolean compacted) {}
