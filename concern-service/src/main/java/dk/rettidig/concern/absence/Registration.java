package dk.rettidig.concern.absence;

import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school says of a pupil's day.
 *
 * @param category nothing takes back what was said before
 * @param school of a day that is not known yet; one that is known stays with its school
 */
record Registration(LocalDate date, @Nullable Category category, UnitId school) {}
