/** What the portal asks concern-service; one HTTP interface per page's need. */
@NullMarked
package dk.rettidig.portal.service.concern;

import org.jspecify.annotations.NullMarked;
