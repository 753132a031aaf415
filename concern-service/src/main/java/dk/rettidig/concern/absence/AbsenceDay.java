package dk.rettidig.concern.absence;

import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;

/**
 * A day on which a pupil was away.
 *
 * @param school for which it was registered; the day does not move with the pupil
 */
public record AbsenceDay(LocalDate date, Category category, UnitId school) {}
