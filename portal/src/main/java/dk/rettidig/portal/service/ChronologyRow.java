package dk.rettidig.portal.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a child, as its owner lets this reader see it.
 *
 * @param kind a code of the service that answered
 * @param title what it is, in the reader's language
 * @param text what somebody wrote
 * @param concern the id of the concern that it is about
 * @param level level code, with the scale kept by the concern
 * @param placed a level's words, where its code alone says nothing
 * @param notification the id of the notification that it is about
 */
public record ChronologyRow(
    Instant at,
    String kind,
    String title,
    @Nullable String text,
    @Nullable String concern,
    @Nullable String level,
    @Nullable String placed,
    @Nullable String notification) {}
