package dk.rettidig.launcher.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.canary.Canary.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that was written down somewhere, byte by byte. */
final class Haystack {

  private record Straw(Place place, String bytes) {}

  private final Map<String, Straw> straws = new LinkedHashMap<>();

  /** Every file below the folder; where a file starts with the name, it belongs to the place. */
  void add(Path folder, Map<String, Place> places) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        Place place =
            places.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Place.ELSEWHERE);
        add(name, place, Files.readAllBytes(file));
      }
    }
  }

  void add(String name, Place place, String text) {
    add(name, place, text.getBytes(UTF_8));
  }

  private void add(String name, Place place, byte[] bytes) {
    int end = bytes.length;
    // the broker reserves room in advance
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    straws.put(name, new Straw(place, new String(bytes, 0, end, ISO_8859_1)));
  }

  /** Where a canary stands although it may not, each as a line without the canary itself. */
  List<String> sightings(List<Canary> canaries) {
    List<String> found = new ArrayList<>();
    for (Canary canary : canaries) {
      Spellings.of(canary.word())
          .forEach((spelling, bytes) ->
              straws.forEach((name, straw) -> {
                if (!canary.mayStandIn(straw.place()) && straw.bytes().contains(bytes)) {
                  found.add("%s stands in %s as %s".formatted(canary.what(), name, spelling));
                }
              }));
    }
    return found;
  }

  /** The names of those that hold the text in UTF-8. */
  List<String> holding(String text) {
    String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
    return straws.entrySet().stream()
        .filter(straw -> straw.getValue().bytes().contains(bytes))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public String toString() {
    return Arrays.toString(straws.keySet().toArray());
  }
}
