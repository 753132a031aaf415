/**
 * The Danish calendar: which days count, and when a time limit ends. Pure Java, always
 * Europe/Copenhagen.
 */
@NullMarked
package dk.rettidig.common.calendar;

import org.jspecify.annotations.NullMarked;
