package dk.rettidig.concern.standin;

import dk.rettidig.common.aggregate.Id;

/** The id of one absence of somebody who works here. */
public record StaffAbsenceId(String value) implements Id {}
