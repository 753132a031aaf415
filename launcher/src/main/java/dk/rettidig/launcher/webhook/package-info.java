/** A receiver of webhooks to look at: checks each signature and shows what came. */
@NullMarked
package dk.rettidig.launcher.webhook;

import org.jspecify.annotations.NullMarked;
