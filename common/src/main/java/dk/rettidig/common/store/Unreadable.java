package dk.rettidig.common.store;

/**
 * A record that matched and cannot be read: its key is destroyed or missing, or it was altered.
 *
 * @param why without personal data
 */
public record Unreadable(String collection, String id, RuntimeException why) {}
