/** What every page shares: layout, menu, access, language, forms that keep what was typed. */
@NullMarked
package dk.rettidig.portal.page;

import org.jspecify.annotations.NullMarked;
