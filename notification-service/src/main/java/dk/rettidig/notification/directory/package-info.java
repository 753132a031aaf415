/** What concern-service is asked at the moment of use: staff's addresses, and who a child is. */
@NullMarked
package dk.rettidig.notification.directory;

import org.jspecify.annotations.NullMarked;
