/** Login, logout, and how nothing typed is lost when a session ends. */
@NullMarked
package dk.rettidig.portal.login;

import org.jspecify.annotations.NullMarked;
