@NullMarked
package dk.rettidig.embedded.broker;

import org.jspecify.annotations.NullMarked;
