package dk.rettidig.concern.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, by the names of its columns. A column that the file does not have leaves what
 * is known as it is; an empty cell takes it away.
 *
 * @param line where it begins in the file, from 1
 */
public record Row(long line, Map<String, String> fields) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");
  private static final Pattern LOOKS_LIKE_CPR = Pattern.compile("[0-9]{6}-?[0-9]{4}");

  /** Copies the fields. */
  public Row {
    fields = Map.copyOf(fields);
  }

  /** The trimmed text of a column, or nothing. */
  public @Nullable String optional(String field) {
    String text = fields.getOrDefault(field, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** Whether the file has the column. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The trimmed text of a column or nothing; what is known where the file has no such column. */
  public @Nullable String optional(String field, @Nullable String known) {
    return has(field) ? optional(field) : known;
  }

  /** The trimmed text of a column. */
  public String required(String field) throws RowFault {
    String text = optional(field);
    if (text == null) {
      throw new RowFault(field, Reason.MISSING);
    }
    return text;
  }

  /** An id: letters, digits and hyphens, and nothing that could be a CPR number (D3). */
  public String id(String field) throws RowFault {
    String id = required(field);
    if (!ID.matcher(id).matches() || LOOKS_LIKE_CPR.matcher(id).matches()) {
      throw new RowFault(field, Reason.NOT_AN_ID);
    }
    return id;
  }

  /** One of the codes of a closed set. */
  public <E extends Enum<E>> E code(String field, Class<E> set) throws RowFault {
    String code = required(field);
    return Arrays.stream(set.getEnumConstants())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new RowFault(field, Reason.NOT_A_CODE));
  }

  /** An ISO date, or nothing. */
  public @Nullable LocalDate optionalDate(String field) throws RowFault {
    String text = optional(field);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) { // its message quotes the value
      throw new RowFault(field, Reason.NOT_A_DATE);
    }
  }

  /** An ISO date. */
  public LocalDate date(String field) throws RowFault {
    LocalDate date = optionalDate(field);
    if (date == null) {
      throw new RowFault(field, Reason.MISSING);
    }
    return date;
  }

  /** Yes unless the column says {@code false}; what is known where the file has no such column. */
  public boolean unlessFalse(String field, boolean known) {
    return has(field) ? !"false".equalsIgnoreCase(optional(field)) : known;
  }

  /** The words of a column, parted by spaces. */
  public List<String> list(String field) {
    String text = optional(field);
    return text == null ? List.of() : List.of(text.split("\\s+"));
  }
}
