package dk.rettidig.common.web;

/**
 * The version that a change was made from, from {@code If-Match} (RFC 9110, section 13.1.1).
 *
 * @param number as an {@link Answers} gave it
 */
public record ExpectedVersion(long number) {}
