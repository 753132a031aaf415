/**
 * The ends of all read logs, kept by the other services: a cut tail or a rewritten chain is noticed
 * (D12).
 */
@NullMarked
package dk.rettidig.common.readlog.heads;

import org.jspecify.annotations.NullMarked;
