/**
 * The identity provider for development and evaluation: OpenID Connect with demo users that need no
 * password.
 */
@NullMarked
package dk.rettidig.launcher.identity;

import org.jspecify.annotations.NullMarked;
