package dk.rettidig.concern.calibration;

import dk.rettidig.common.aggregate.Id;

/** The id of one calibration of a unit. */
public record CalibrationId(String value) implements Id {}
