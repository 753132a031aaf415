package dk.rettidig.common.aggregate;

/**
 * An aggregate as it was read, with the version that a change must name (D8).
 *
 * @param version counts the saves, from 0
 * @param <A> the aggregate
 */
public record Stored<A>(A state, long version) {}
