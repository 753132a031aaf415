package dk.rettidig.portal.page;

/**
 * A page above this one; the model attribute {@code trail} holds a list of them, the start page
 * left out.
 *
 * @param path where it is
 * @param text what it is called, in the reader's language
 */
public record Crumb(String path, String text) {}
