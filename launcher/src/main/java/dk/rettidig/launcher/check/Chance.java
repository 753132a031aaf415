package dk.rettidig.launcher.check;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** What is random in every run. */
final class Chance {

  private Chance() {}

  static String id() {
    return UUID.randomUUID().toString();
  }

  /** A sentence that stands nowhere else. */
  static String text(String words) {
    return words + " [" + Long.toString(ThreadLocalRandom.current().nextLong(), 36) + "]";
  }

  static JsonNode oneOf(JsonNode list) {
    if (list.isEmpty()) {
      throw new IllegalStateException("the list is empty");
    }
    return list.get(ThreadLocalRandom.current().nextInt(list.size()));
  }
}
