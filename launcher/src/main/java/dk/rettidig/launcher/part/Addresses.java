package dk.rettidig.launcher.part;

import dk.rettidig.embedded.FreePort;
import dk.rettidig.embedded.PortTaken;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Where each part listens: on the loopback address, at a fixed distance from one port.
 *
 * @param base the portal's own port
 */
public record Addresses(int base) {

  /** Only this machine can reach it. */
  public static final String HOST = "127.0.0.1";

  /** The base when none is chosen. */
  public static final int USUAL = 8080;

  private static final int SPAN = 11;
  // below the ports that the system gives to outgoing connections
  private static final int LOWEST_FREE = 20_000;
  private static final int HIGHEST_FREE = 32_000;
  private static final int ATTEMPTS = 50;

  /**
   * Checks that every part gets a port.
   *
   * @throws CannotStart when the base is below 1024 or too high
   */
  public Addresses {
    if (base < 1024 || base > 65_535 - SPAN) {
      throw new CannotStart(
          "The port base must lie between 1024 and %d, not be %d.".formatted(65_535 - SPAN, base));
    }
  }

  /** Addresses that nobody uses right now, for a check beside a running installation. */
  public static Addresses free() {
    return IntStream.range(0, ATTEMPTS)
        .map(_ -> ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE))
        .mapToObj(Addresses::new)
        .filter(addresses -> IntStream.range(0, SPAN).allMatch(i -> isFree(addresses.base + i)))
        .findFirst()
        .orElseThrow(() -> new CannotStart("There are no free ports on this machine."));
  }

  /** The part's port; the one for programs where it has two. */
  public int port(Part part) {
    return base + part.programs();
  }

  /** Where a browser or another part finds it; without a path. */
  public URI url(Part part) {
    return URI.create("http://" + HOST + ":" + (base + part.browsers()));
  }

  /**
   * Sees to it that the part finds its ports free, before anything is started.
   *
   * @throws CannotStart with a sentence for the user
   */
  public void requireFree(Part part) {
    for (int offset : new int[] {part.programs(), part.browsers()}) {
      if (!isFree(base + offset)) {
        throw new CannotStart(
            ("Port %d, which %s needs, is taken. Stop what uses it, or choose other ports with"
                    + " --port-base.")
                .formatted(base + offset, part.label()));
      }
    }
  }

  /**
   * Sees to it that somebody listens where a part is needed.
   *
   * @throws CannotStart with a sentence for the user
   */
  public void requireRunning(Part needed, Part by) {
    if (isFree(port(needed))) {
      throw new CannotStart(
          ("Nothing answers at %s:%d, where %s needs the %s. Start it first with --only %s, or name"
                  + " another one; --help says how.")
              .formatted(HOST, port(needed), by.label(), needed.label(), needed.label()));
    }
  }

  private static boolean isFree(int port) {
    try {
      return FreePort.orFree(port) == port;
    } catch (PortTaken _) {
      return false;
    }
  }
}
