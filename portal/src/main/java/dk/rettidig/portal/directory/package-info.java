/** Names of people, children and units, asked for at the moment of use and never kept. */
@NullMarked
package dk.rettidig.portal.directory;

import org.jspecify.annotations.NullMarked;
