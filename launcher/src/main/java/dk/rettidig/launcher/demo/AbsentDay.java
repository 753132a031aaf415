package dk.rettidig.launcher.demo;

import java.time.LocalDate;

/**
 * A day on which an invented pupil was away.
 *
 * @param category a code of the file of absence
 */
record AbsentDay(String cpr, LocalDate date, String category) {}
