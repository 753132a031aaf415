/** Foreign events about units and people. */
@NullMarked
package dk.rettidig.meeting.organisationevents;

import org.jspecify.annotations.NullMarked;
