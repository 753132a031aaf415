package dk.rettidig.common.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that a rule refuses; every reason is a subclass named after the fact, e.g. {@code
 * ConcernAlreadyClosed}.
 *
 * <p>A subclass declares its code as {@code static final String CODE}, so that a test finds it and
 * holds the texts complete.
 */
public abstract class Refusal extends RuntimeException {

  private final Kind kind;
  private final ProblemCode code;
  private final transient List<Object> arguments;
  private final transient List<FieldFault> fields;
  private final transient @Nullable Object current;

  /**
   * @param code {@code <context>:<fact>}
   * @param arguments ids, codes, numbers or dates for the text, in the order of its place holders;
   *     never personal data
   */
  protected Refusal(Kind kind, String code, Object... arguments) {
    this(kind, code, List.of(arguments), List.of(), null);
  }

  /**
   * @param code {@code <context>:<fact>}
   * @param arguments ids, codes, numbers or dates for the text, never personal data
   * @param fields what is wrong with which field
   * @param current the record as it is now, for a 409; it must be what this reader may see
   */
  protected Refusal(
      Kind kind,
      String code,
      List<Object> arguments,
      List<FieldFault> fields,
      @Nullable Object current) {
    super(code + " " + arguments);
    this.kind = kind;
    this.code = new ProblemCode(code);
    this.arguments = List.copyOf(arguments);
    this.fields = List.copyOf(fields);
    this.current = current;
  }

  /** Why, as far as HTTP can say it. */
  public final Kind kind() {
    return kind;
  }

  /** The stable name of the problem. */
  public final ProblemCode code() {
    return code;
  }

  /** What fills the place holders of its texts. */
  public final List<Object> arguments() {
    return arguments;
  }

  /** What is wrong with which field. */
  public final List<FieldFault> fields() {
    return fields;
  }

  /** The record as it is now, where somebody else has changed it. */
  public final @Nullable Object current() {
    return current;
  }
}
