package dk.rettidig.common.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a request that is refused by name when it is absent: it can be read without, so that
 * the refusal can say which field it is. Stands in the service's OpenAPI document.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Required {

  /** On a request body that several calls share: the fields that this call needs. */
  String[] value() default {};

  /** On a field: it is needed only where this other one is sent. */
  String with() default "";
}
