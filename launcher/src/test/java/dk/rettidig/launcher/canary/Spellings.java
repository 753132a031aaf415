package dk.rettidig.launcher.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** In which forms a word may stand in a file; each as the bytes, read as Latin-1. */
final class Spellings {

  private static final int BITS_OF_A_CHARACTER = 6;

  private Spellings() {}

  static Map<String, String> of(String word) {
    Map<String, String> all = new LinkedHashMap<>();
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    plain(all, "", word);
    plain(all, "capitalised ", capital);
    plain(all, "upper case ", word.toUpperCase(Locale.ROOT));
    encoded(all, "", word);
    encoded(all, "capitalised ", capital);
    return all;
  }

  private static void plain(Map<String, String> all, String prefix, String word) {
    all.put(prefix + "UTF-8", new String(word.getBytes(UTF_8), ISO_8859_1));
    all.put(prefix + "Latin-1", word);
    all.put(prefix + "UTF-16BE", new String(word.getBytes(UTF_16BE), ISO_8859_1));
    all.put(prefix + "UTF-16LE", new String(word.getBytes(UTF_16LE), ISO_8859_1));
    String json = escaped(word, "\\u%04x"::formatted);
    all.put(prefix + "JSON escapes", json);
    all.put(prefix + "JSON escapes in capitals", escaped(word, "\\u%04X"::formatted));
    all.put(prefix + "HTML escapes", escaped(word, "&#%d;"::formatted));
  }

  private static void encoded(Map<String, String> all, String prefix, String word) {
    byte[] bytes = word.getBytes(UTF_8);
    String percent = URLEncoder.encode(word, UTF_8);
    all.put(prefix + "URL", percent);
    all.put(prefix + "URL in small letters", escaped(word, Spellings::smallPercent));
    all.put(prefix + "URL twice", percent.replace("%", "%25"));
    all.put(prefix + "quoted-printable", percent.replace('%', '='));
    all.put(prefix + "hex", HexFormat.of().formatHex(bytes));
    all.put(prefix + "hex in capitals", HexFormat.of().withUpperCase().formatHex(bytes));
    for (int before = 0; before < 3; before++) {
      String base64 = base64(bytes, before);
      all.put(prefix + "Base64 after " + before, base64);
      all.put(prefix + "Base64 for URLs after " + before, forUrls(base64));
    }
  }

  private static String forUrls(String base64) {
    return base64.replace('+', '-').replace('/', '_');
  }

  private static String smallPercent(int character) {
    return URLEncoder.encode(Character.toString(character), UTF_8).toLowerCase(Locale.ROOT);
  }

  private static String escaped(String word, IntFunction<String> escape) {
    return word.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : escape.apply(c))
        .collect(Collectors.joining());
  }

  /** The characters that are the same whatever stands before and behind it in the encoded text. */
  private static String base64(byte[] bytes, int before) {
    byte[] moved = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, moved, before, bytes.length);
    String whole = Base64.getEncoder().encodeToString(Arrays.copyOf(moved, moved.length + 3));
    int from = (before * 8 + BITS_OF_A_CHARACTER - 1) / BITS_OF_A_CHARACTER;
    return whole.substring(from, moved.length * 8 / BITS_OF_A_CHARACTER);
  }
}
