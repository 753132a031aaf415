package dk.rettidig.launcher;

import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data where everything is kept
 * @param fresh whether it is emptied first
 * @param portBase the portal's port; null where none was chosen
 * @param only the one part to start; null for everything
 * @param check whether the main job is performed and everything stopped again
 * @param checked the portal that is checked instead of one of our own
 * @param size of the demo municipality; null for none at all
 */
record Options(
    Path data,
    boolean fresh,
    @Nullable Integer portBase,
    @Nullable Part only,
    boolean check,
    @Nullable URI checked,
    @Nullable DemoSize size) {

  static final Path USUAL_DATA = Path.of("data");

  Addresses addresses() {
    return new Addresses(portBase == null ? Addresses.USUAL : portBase);
  }

  /** People who can log in are needed in any case. */
  DemoSize sizeOrSmall() {
    return size == null || check ? DemoSize.small() : size;
  }

  /**
   * Reads the command line.
   *
   * @throws CannotStart with a sentence, for whatever is not understood
   */
  static Options read(String... arguments) {
    return new Reading(new ArrayDeque<>(Arrays.asList(arguments))).options();
  }

  private static final class Reading {

    private final Deque<String> rest;
    private Path data = USUAL_DATA;
    private boolean fresh;
    private @Nullable Integer portBase;
    private @Nullable Part only;
    private boolean check;
    private @Nullable URI checked;
    private @Nullable DemoSize size = DemoSize.usual();

    Reading(Deque<String> rest) {
      this.rest = rest;
    }

    Options options() {
      while (!rest.isEmpty()) {
        one(rest.pop());
      }
      if (check && only != null) {
        throw new CannotStart("--check needs everything, so it does not go with --only.");
      }
      return new Options(data, fresh, portBase, only, check, checked, size);
    }

    private void one(String option) {
      switch (option) {
        case "--fresh" -> fresh = true;
        case "--data" -> data = Path.of(value(option, "a folder"));
        case "--port-base" -> portBase = number(option, value(option, "a port"));
        case "--only" -> only = part(value(option, "one of " + Part.labels()));
        case "--size" -> size = size(number(option, value(option, "a number of children")));
        case "--check" -> {
          check = true;
          String next = rest.peek();
          if (next != null && !next.startsWith("--")) {
            checked = address(rest.pop());
          }
        }
        default -> throw new CannotStart("%s is not an option; see --help.".formatted(option));
      }
    }

    private String value(String option, String what) {
      if (rest.isEmpty()) {
        throw new CannotStart("%s needs %s behind it.".formatted(option, what));
      }
      return rest.pop();
    }

    private static int number(String option, String text) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new CannotStart("%s needs a number, not %s.".formatted(option, text), e);
      }
    }

    private static Part part(String label) {
      return Part.labelled(label)
          .orElseThrow(() ->
              new CannotStart(
                  "There is no part %s; there are %s.".formatted(label, Part.labels())));
    }

    private static @Nullable DemoSize size(int children) {
      try {
        return children == 0 ? null : new DemoSize(children);
      } catch (IllegalArgumentException e) {
        throw new CannotStart(String.valueOf(e.getMessage()), e);
      }
    }

    private static URI address(String text) {
      URI address = URI.create(text);
      if (address.getHost() == null || address.getPort() < 0) {
        throw new CannotStart(
            "%s is not an address with a port such as http://127.0.0.1:8080.".formatted(text));
      }
      return address;
    }
  }
}
