/** What a service's HTTP side refuses. */
@NullMarked
package dk.rettidig.common.web;

import org.jspecify.annotations.NullMarked;
