package dk.rettidig.notification.notification;

import java.time.Instant;

/**
 * Something that a named person did with a notification.
 *
 * @param request the id that the client made; the same again changes nothing
 */
public record Step(String request, String by, Instant at) {}
