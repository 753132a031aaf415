package dk.rettidig.common.web;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What became of past records that were sent together (D20): one that is refused stops no other.
 *
 * @param taken how many stand here now
 */
public record TakenOver(int taken, List<Refused> refused) {

  /**
   * One that does not.
   *
   * @param index its place in the list, from 0
   * @param code the problem's
   * @param fields what is wrong in it, by name; never what was sent
   */
  public record Refused(int index, String code, List<String> fields) {}

  /** Copies the list. */
  public TakenOver {
    refused = List.copyOf(refused);
  }

  /** Takes them over one after the other. */
  public static <T> TakenOver each(List<T> past, Consumer<T> take) {
    List<Refused> refused = new ArrayList<>();
    for (int index = 0; index < past.size(); index++) {
      try {
        take.accept(past.get(index));
      } catch (Refusal refusal) {
        refused.add(
            new Refused(
                index,
                refusal.code().value(),
                refusal.fields().stream().map(FieldFault::field).toList()));
      }
    }
    return new TakenOver(past.size() - refused.size(), refused);
  }
}
