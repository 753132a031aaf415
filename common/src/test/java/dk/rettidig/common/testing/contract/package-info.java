/**
 * Holds the documents in {@code contracts/} against the running services: AsyncAPI is written by
 * hand, OpenAPI is made from the code.
 */
@NullMarked
package dk.rettidig.common.testing.contract;

import org.jspecify.annotations.NullMarked;
