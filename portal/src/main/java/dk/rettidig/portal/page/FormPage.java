package dk.rettidig.portal.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on which page the form stands whose request this method takes, when that is not the same
 * address.
 *
 * <p>A refused request shows that page again, with the problem and everything that was typed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FormPage {

  /** The page's path; variables such as {@code {child}} are taken from the request's own path. */
  String value();
}
