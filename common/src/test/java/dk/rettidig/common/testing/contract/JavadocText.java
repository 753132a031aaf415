package dk.rettidig.common.testing.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Javadoc comment in plain words.
 *
 * @param first its first sentence
 * @param rest what follows before the tags; may be empty
 * @param parameters what is said of each parameter
 */
record JavadocText(String first, String rest, Map<String, String> parameters) {

  private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.:?!])(?:\\s+(?=\\p{Lu}|<p>)|$)");

  static JavadocText of(String comment) {
    String[] tags = comment.split("(?m)^\\s*@(?=\\w)", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < tags.length; i++) {
      String[] words = plain(tags[i]).split(" ", 3);
      if (words[0].equals("param") && words.length == 3) {
        parameters.put(words[1], words[2]);
      }
    }
    String text = plain(tags[0]);
    String first =
        SENTENCE.matcher(text).results().findFirst().map(found -> found.group(1)).orElse(text);
    String rest = text.substring(first.length()).strip().replace("<p>", "");
    return new JavadocText(first, rest, parameters);
  }

  private static String plain(String text) {
    String inlined = INLINE.matcher(text).replaceAll(JavadocText::quoted);
    return BLANKS.matcher(inlined).replaceAll(" ").strip();
  }

  private static String quoted(MatchResult tag) {
    String words = tag.group(1).strip();
    return Matcher.quoteReplacement(
        tag.group().startsWith("{@code") ? "`" + words + "`" : words.replace('#', '.'));
  }
}
