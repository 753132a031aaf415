/** The pages, composed from the three services under the reader's own rights; owns no data. */
@NullMarked
package dk.rettidig.portal;

import org.jspecify.annotations.NullMarked;
