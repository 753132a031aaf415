/**
 * What the services' tests stand on: one broker and one store per test run, and tokens for anybody.
 */
@NullMarked
package dk.rettidig.common.testing;

import org.jspecify.annotations.NullMarked;
