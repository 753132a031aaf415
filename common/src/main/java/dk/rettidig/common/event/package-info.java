/** Events as they travel between services: ids and codes, never personal data (D5). */
@NullMarked
package dk.rettidig.common.event;

import org.jspecify.annotations.NullMarked;
