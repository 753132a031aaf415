/** What children need of MongoDB beyond the kernel. */
@NullMarked
package dk.rettidig.concern.child.mongo;

import org.jspecify.annotations.NullMarked;
