@NullMarked
package dk.rettidig.launcher.bench.detection;

import org.jspecify.annotations.NullMarked;
