/** The municipality's scales on screen: seen, edited, compared, saved as new versions. */
@NullMarked
package dk.rettidig.portal.model;

import org.jspecify.annotations.NullMarked;
