@NullMarked
package dk.rettidig.concern.detection;

import org.jspecify.annotations.NullMarked;
