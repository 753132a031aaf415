package dk.rettidig.launcher.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.launcher.canary.Canary.Kind;
import dk.rettidig.launcher.canary.Canary.Place;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A search that finds nothing proves nothing, so it is seen to find. */
class HaystackTest {

  @TempDir private Path folder;

  private final Canaries canaries = new Canaries();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Latin-1", "UTF-16", "JSON", "URL", "hex", "capitals"})
  void findsAWordInEveryForm(String form) throws IOException {
    String text = "{\"a\":\"" + canaries.text("a text") + "\"}";
    byte[] written =
        switch (form) {
          case "Latin-1" -> text.getBytes(ISO_8859_1);
          case "UTF-16" -> text.getBytes(UTF_16LE);
          case "JSON" -> json(text).getBytes(UTF_8);
          case "URL" -> URLEncoder.encode(text, UTF_8).getBytes(UTF_8);
          case "hex" -> HexFormat.of().formatHex(text.getBytes(UTF_8)).getBytes(UTF_8);
          case "capitals" -> text.toUpperCase(Locale.ROOT).getBytes(UTF_8);
          default -> text.getBytes(UTF_8);
        };

    assertThat(written(written).sightings(canaries.all()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("a text stands in broker/file as"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void findsAWordInsideBase64WhereverItBegins(int before) throws IOException {
    String name = canaries.name("a child");
    String number = canaries.cpr("a number", LocalDate.of(2018, 2, 27));
    byte[] text = ("x".repeat(before) + name + " og " + number + " og").getBytes(UTF_8);

    assertThat(written(Base64.getEncoder().encode(text)).sightings(canaries.all()))
        .anyMatch(line -> line.startsWith("a child, first name"))
        .anyMatch(line -> line.startsWith("a child, family name"))
        .anyMatch(line -> line.startsWith("a number"));
  }

  @Test
  void findsNothingElsewhereAndLeavesOutWhatMayStandThere() throws IOException {
    canaries.text("never written");
    String staff = canaries.name("staff", Kind.STAFF);
    String poison = canaries.text("poison", Kind.POISON);
    var haystack = written(poison.getBytes(UTF_8));
    haystack.add("mail", Place.MAIL, staff);

    assertThat(haystack.sightings(canaries.all())).isEmpty();
    haystack.add("log", Place.ELSEWHERE, staff + poison);
    assertThat(haystack.sightings(canaries.all())).allMatch(line -> line.contains(" in log "));
    assertThat(haystack.holding(staff)).containsExactly("mail", "log");
  }

  private Haystack written(byte[] bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("broker")).resolve("file");
    Files.write(file, bytes);
    var haystack = new Haystack();
    haystack.add(folder, Map.of("broker/", Place.BROKER));
    return haystack;
  }

  private static String json(String text) {
    return JsonMapper.builder()
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build()
        .writeValueAsString(text);
  }
}
