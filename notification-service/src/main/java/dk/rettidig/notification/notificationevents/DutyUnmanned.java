package dk.rettidig.notification.notificationevents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code duty.unmanned.v1}: nobody is on duty at the intake desk.
 *
 * @param since the first such hour of those that follow each other; absent in older events
 */
record DutyUnmanned(Instant hour, @Nullable Instant since) {}
