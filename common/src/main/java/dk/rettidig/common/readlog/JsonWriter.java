package dk.rettidig.common.readlog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the part of JSON that {@link JsonReader} reads. */
final class JsonWriter {

  private JsonWriter() {}

  static void write(StringBuilder out, @Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> {
        String comma = "{";
        for (var entry : map.entrySet()) {
          out.append(comma);
          write(out, entry.getKey());
          out.append(':');
          write(out, entry.getValue());
          comma = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case List<?> list -> {
        String comma = "[";
        for (Object one : list) {
          out.append(comma);
          write(out, one);
          comma = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Number number -> out.append(number);
      default -> quote(out, value.toString());
    }
  }

  private static void quote(StringBuilder out, String string) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
