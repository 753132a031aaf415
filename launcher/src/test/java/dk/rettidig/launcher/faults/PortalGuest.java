package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.Portal;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.part.Part;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the portal: logs in when asked to, and sends the same form again until the
 * portal shows what was saved.
 */
final class PortalGuest implements Runnable {

  private static final int SERVER_FAULT = 500;
  private static final int UNAVAILABLE = 503;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(200);
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Reach reach;
  private final List<String> children;
  private final Logs logs;
  private final Ledger ledger;
  private final BooleanSupplier working;
  private @Nullable Portal session;

  /**
   * @param working until it is false; then what is begun is finished
   */
  PortalGuest(Town town, Ledger ledger, BooleanSupplier working) {
    this.reach = town.reach();
    this.children = town.children();
    this.logs = town.logs();
    this.ledger = ledger;
    this.working = working;
  }

  @Override
  public void run() {
    for (int round = 0; working.getAsBoolean(); round++) {
      String child = children.get(round % children.size());
      String concern = UUID.randomUUID().toString();
      while (!isSaved(child, concern)) {
        LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      }
      ledger.concerns.put(concern, child);
      ledger.throughThePortal.add(concern);
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    leave();
  }

  /** Whether the portal led on from the saved concern to the basis that the forum needs. */
  private boolean isSaved(String child, String concern) {
    ledger.attempted();
    try {
      Portal portal = loggedIn();
      Portal.Page page = portal.post("/children/" + child + "/concerns", form(concern));
      if (page.at().equals("/concerns/" + concern + "/basis") && page.status() < SERVER_FAULT) {
        ledger.answered();
        return true;
      }
      notYet(page);
    } catch (UncheckedIOException away) {
      ledger.failed("no answer through the portal");
    } catch (Portal.NotLetIn refused) {
      if (refused.status() == SERVER_FAULT) {
        throw refused;
      }
      ledger.failed("login " + refused.status());
    }
    return false;
  }

  private void notYet(Portal.Page page) {
    switch (page.status()) {
      case UNAVAILABLE -> {}
      case UNAUTHORIZED, FORBIDDEN -> leave();
      case SERVER_FAULT ->
          throw new IllegalStateException(
              "a fault that nobody foresaw: " + page + "\n" + logs.last(Part.PORTAL));
      default -> throw new IllegalStateException("a form in order was refused: " + page);
    }
    ledger.failed(page.status() + " from the portal");
  }

  private Portal loggedIn() {
    Portal known = session;
    if (known == null) {
      known = Portal.as("paedagog", reach);
      session = known;
      ledger.loggedIn();
    }
    return known;
  }

  private void leave() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  private static Map<String, String> form(String concern) {
    return Map.of(
        "id",
        concern,
        "observed",
        "Set i portalen under last " + concern,
        "placement.instrument",
        "bl5",
        "placement.version",
        "1.0",
        "placement.level",
        "3",
        "asksForForum",
        "yes");
  }
}
