package dk.rettidig.concern.concern;

import org.jspecify.annotations.Nullable;

/**
 * What an author can write and change.
 *
 * @param placing nothing where no level was chosen
 * @param asksForForum whether the author wants it discussed across professions
 */
public record Content(
    Account account,
    @Nullable Placing placing,
    @Nullable Suspicion suspicion,
    boolean asksForForum) {}
