package dk.rettidig.common.store;

/**
 * A record that matched and cannot be read: its key is destroyed or cannot be used, or it was
 * altered.
 *
 * @param why its message may hold a piece of the record, and is not for the log
 */
public record Unreadable(String collection, String id, RuntimeException why) {}
