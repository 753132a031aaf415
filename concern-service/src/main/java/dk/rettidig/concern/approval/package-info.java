/**
 * What a municipality has decided on early detection: legal basis, assessment of the impact and
 * decision, rule by rule. Until then every rule is off (invariant 14).
 */
@NullMarked
package dk.rettidig.concern.approval;

import org.jspecify.annotations.NullMarked;
