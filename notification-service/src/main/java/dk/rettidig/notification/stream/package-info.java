/**
 * The live stream: escalations, notifications and clocks as they happen, without names, resumable
 * at the event after the last one seen (D18).
 */
@NullMarked
package dk.rettidig.notification.stream;

import org.jspecify.annotations.NullMarked;
