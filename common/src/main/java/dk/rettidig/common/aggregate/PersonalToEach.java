package dk.rettidig.common.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an aggregate that is about many subjects: a map whose keys are subjects' ids
 * (a {@code Map<String, …>}). Each value is stored only encrypted, under the key of its own subject
 * (D10). What is about an erased subject is left out when the aggregate is read, and goes with the
 * next save.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalToEach {}
