/** What a domain model is made of: ids, changes, events and personal fields; free of frameworks. */
@NullMarked
package dk.rettidig.common.aggregate;

import org.jspecify.annotations.NullMarked;
