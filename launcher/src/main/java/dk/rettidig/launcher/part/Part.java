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

  private final int programs;
  private final int browsers;

  Part(int offset) {
    this(offset, offset);
  }

  Part(int programs, int browsers) {
    this.programs = programs;
    this.browsers = browsers;
  }

  /** As it is written after {@code --only}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it cannot start without: a service makes its topics and its indexes first. */
  public List<Part> needs() {
    return switch (this) {
      case CONCERN, MEETING, NOTIFICATION -> List.of(BROKER, STORE);
      default -> List.of();
    };
  }

  /** How far above the port base it listens for programs. */
  int programs() {
    return programs;
  }

  /** How far above the port base a browser finds it; the same for most. */
  int browsers() {
    return browsers;
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
