package dk.rettidig.common.problem;

import java.util.List;

/**
 * What is wrong with one field of a request; never carries what was typed.
 *
 * @param field the field's path in the request, e.g. {@code children[0].level}; empty when the
 *     fault concerns the request as a whole
 * @param code what is wrong in kebab case, e.g. {@code not-blank}; its text has the key {@code
 *     field.<code>}
 * @param arguments ids, codes, numbers or dates for the text, never personal data
 */
public record FieldFault(String field, String code, List<Object> arguments) {

  /** Copies the arguments. */
  public FieldFault {
    arguments = List.copyOf(arguments);
  }

  /** A fault whose text needs no arguments. */
  public static FieldFault of(String field, String code) {
    return new FieldFault(field, code, List.of());
  }

  String textKey() {
    return "field." + code.replace(':', '.');
  }
}
