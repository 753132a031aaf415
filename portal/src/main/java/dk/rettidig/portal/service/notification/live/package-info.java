/** Figures and events without names. */
@NullMarked
package dk.rettidig.portal.service.notification.live;

import org.jspecify.annotations.NullMarked;
