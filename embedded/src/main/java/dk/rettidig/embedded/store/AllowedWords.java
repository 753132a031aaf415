package dk.rettidig.embedded.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The written list of what may be sent; each line is a kind, a name and a sentence. */
record AllowedWords(Set<String> words) {

  private static final Pattern LINE = Pattern.compile("(\\w+) (\\S+) : (\\S.{5,})");

  /** The list in {@code allowed-commands.txt}. */
  static AllowedWords written() {
    try (InputStream file =
            Objects.requireNonNull(
                AllowedWords.class.getResourceAsStream("allowed-commands.txt"),
                "allowed-commands.txt");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return parse(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the allow-list cannot be read", e);
    }
  }

  /**
   * @throws IllegalArgumentException with the line that has no sentence or another form
   */
  static AllowedWords parse(Reader text) {
    return new AllowedWords(
        new BufferedReader(text)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(AllowedWords::word)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean allow(String kind, String name) {
    return words.contains(kind + " " + name);
  }

  private static String word(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a line of the allow-list: " + line);
    }
    return matcher.group(1) + " " + matcher.group(2);
  }
}
