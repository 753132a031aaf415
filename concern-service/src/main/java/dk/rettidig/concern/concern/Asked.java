package dk.rettidig.concern.concern;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside asked for a basis.
 *
 * @param another whether the one that holds is of no use to them; null where none was there
 */
public record Asked(PersonId by, Instant at, @Nullable Boolean another) {}
