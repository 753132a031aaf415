/**
 * Early detection: named rules over what professionals wrote. A rule reads a course and says which
 * entries are worth a look, and why; it computes no score, orders no children, learns nothing and
 * decides nothing. Off until the municipality has decided otherwise.
 */
@NullMarked
package dk.rettidig.concern.detection;

import org.jspecify.annotations.NullMarked;
