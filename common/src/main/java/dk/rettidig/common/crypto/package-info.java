/**
 * Encryption of personal data, a key per subject and service (D10); the keys lie in a store of
 * their own.
 */
@NullMarked
package dk.rettidig.common.crypto;

import org.jspecify.annotations.NullMarked;
