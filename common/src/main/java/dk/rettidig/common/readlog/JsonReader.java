package dk.rettidig.common.readlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of JSON that entries are written in (RFC 8259): objects, lists, texts, whole numbers and
 * null. Reading a log must need nothing but the JDK.
 */
final class JsonReader {

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException when it is not an object of these parts, or names a key twice
   */
  static Map<String, @Nullable Object> readObject(String text) {
    JsonReader json = new JsonReader(text);
    json.space();
    Map<String, @Nullable Object> object = json.object();
    json.space();
    if (json.at != text.length()) {
      throw json.unreadable();
    }
    return object;
  }

  private @Nullable Object value() {
    space();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      case 'n' -> {
        expect("null");
        yield null;
      }
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    expect("{");
    space();
    while (peek() != '}') {
      if (!object.isEmpty()) {
        expect(",");
        space();
      }
      String key = string();
      space();
      expect(":");
      if (object.containsKey(key)) {
        throw unreadable();
      }
      object.put(key, value());
      space();
    }
    expect("}");
    return object;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    expect("[");
    space();
    while (peek() != ']') {
      if (!list.isEmpty()) {
        expect(",");
      }
      list.add(value());
      space();
    }
    expect("]");
    return list;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect("\"");
    while (peek() != '"') {
      char next = text.charAt(at++);
      string.append(next == '\\' ? escaped() : next);
    }
    expect("\"");
    return string.toString();
  }

  private char escaped() {
    char code = peek();
    at++;
    return switch (code) {
      case '"', '\\', '/' -> code;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw unreadable();
        }
        yield (char) Integer.parseInt(text, at, at += 4, 16);
      }
      default -> throw unreadable();
    };
  }

  private Long number() {
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return Long.valueOf(text.substring(from, at));
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at);
  }

  private void expect(String token) {
    if (!text.startsWith(token, at)) {
      throw unreadable();
    }
    at += token.length();
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("unreadable at character " + at);
  }
}
