/** Questions of who a child is, over HTTP, from service to service. */
@NullMarked
package dk.rettidig.concern.identity.web;

import org.jspecify.annotations.NullMarked;
