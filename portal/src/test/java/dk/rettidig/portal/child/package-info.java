@NullMarked
package dk.rettidig.portal.child;

import org.jspecify.annotations.NullMarked;
