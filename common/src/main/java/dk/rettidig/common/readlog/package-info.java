/**
 * The log of every look at personal data (D12): durable before anything is shown, and chained so
 * that a change, a removal or a rewritten history is noticed.
 */
@NullMarked
package dk.rettidig.common.readlog;

import org.jspecify.annotations.NullMarked;
