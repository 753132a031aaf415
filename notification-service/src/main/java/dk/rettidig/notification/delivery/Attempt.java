package dk.rettidig.notification.delivery;

import java.time.Instant;

/**
 * One attempt to deliver.
 *
 * @param at when its outcome was known
 * @param outcome a code such as {@code DELIVERED}, {@code HTTP_500} or {@code TIMEOUT}
 */
public record Attempt(Instant at, String outcome) {}
