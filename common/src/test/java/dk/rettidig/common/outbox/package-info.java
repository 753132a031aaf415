@NullMarked
package dk.rettidig.common.outbox;

import org.jspecify.annotations.NullMarked;
