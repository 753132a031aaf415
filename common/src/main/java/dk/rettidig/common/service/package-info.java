/** The kernel put together for one service. */
@NullMarked
package dk.rettidig.common.service;

import org.jspecify.annotations.NullMarked;
