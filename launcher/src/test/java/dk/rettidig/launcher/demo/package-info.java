/** Tests. */
@NullMarked
package dk.rettidig.launcher.demo;

import org.jspecify.annotations.NullMarked;
