@NullMarked
package dk.rettidig.common.problem;

import org.jspecify.annotations.NullMarked;
