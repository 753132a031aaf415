package dk.rettidig.notification.notificationevents;

import java.time.Instant;

/** {@code duty.unmanned.v1}: nobody is on duty at the intake desk. */
record DutyUnmanned(Instant hour) {}
