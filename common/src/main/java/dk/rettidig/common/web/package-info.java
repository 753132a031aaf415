/**
 * What every service's HTTP interface has in common: the actor, the version that a change names,
 * deny by default.
 */
@NullMarked
package dk.rettidig.common.web;

import org.jspecify.annotations.NullMarked;
