package dk.rettidig.launcher.part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be started, in the order in which it is: whatever stands first is needed by the rest.
 */
public enum Part {
  BROKER(7),
  STORE(8),
  MAIL(4, 5),
  WEBHOOK(6),
  IDENTITY(10),
  CONCERN(1),
  MEETING(2),
  NOTIFICATION(3),
  PORTAL(0);

  private final List<Integer> offsets;

  Part(Integer... offsets) {
    this.offsets = List.of(offsets);
  }

  /** As it is written after {@code --only}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How far its ports lie above the port base; where a browser may look comes last. */
  List<Integer> offsets() {
    return offsets;
  }

  /** The part with the label. */
  public static Optional<Part> labelled(String label) {
    return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
  }

  /** All labels, for a sentence. */
  public static String labels() {
    return Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "));
  }
}
