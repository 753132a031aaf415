package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.part.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Kills parts at random moments while people work, and starts each again. A service comes back
 * while people go on and the next part may already fall; the broker and the store fall only while
 * nothing else is away, and nothing falls before they are back, since whatever starts needs them.
 */
final class Outages {

  private static final Set<Part> FOUNDATION = Set.of(Part.BROKER, Part.STORE);
  private static final List<Part> MORTAL =
      List.of(Part.CONCERN, Part.MEETING, Part.NOTIFICATION, Part.BROKER, Part.STORE);

  /** They keep nothing but their keys, so once each is enough. */
  private static final List<Part> AT_THE_DOOR = List.of(Part.PORTAL, Part.IDENTITY);

  /** Each part once, and some of those who keep data again. */
  private static final int KILLS = 10;

  private static final int AT_MOST_BETWEEN = 30;
  private static final int AT_MOST_BEFORE_RESTART = 12;

  private final SeparateParts parts;
  private final Crowd crowd;
  private final Ledger ledger;
  private final Random random;
  private final Map<Part, CompletableFuture<Void>> returning = new EnumMap<>(Part.class);

  Outages(SeparateParts parts, Crowd crowd, Ledger ledger, Random random) {
    this.parts = parts;
    this.crowd = crowd;
    this.ledger = ledger;
    this.random = random;
  }

  /** Ends some work after the last part is back. */
  void happen() {
    for (Part victim : victims()) {
      int moment = ledger.acknowledged() + random.nextInt(1, AT_MOST_BETWEEN);
      crowd.until(() -> ledger.acknowledged() >= moment && mayFall(victim));
      parts.kill(victim);
      int killedAt = ledger.acknowledged();
      int again = ledger.attempts() + random.nextInt(AT_MOST_BEFORE_RESTART);
      crowd.until(() -> ledger.attempts() >= again);
      returning.put(victim, parts.starting(victim).thenRun(() -> tell(victim, killedAt)));
    }
    crowd.until(() -> allDone(returning.values()));
    int moment = ledger.acknowledged() + AT_MOST_BETWEEN;
    crowd.until(() -> ledger.acknowledged() >= moment);
  }

  private List<Part> victims() {
    List<Part> victims = new ArrayList<>(MORTAL);
    victims.addAll(AT_THE_DOOR);
    random
        .ints(KILLS - victims.size(), 0, MORTAL.size())
        .mapToObj(MORTAL::get)
        .forEach(victims::add);
    Collections.shuffle(victims, random);
    return victims;
  }

  private boolean mayFall(Part victim) {
    return FOUNDATION.contains(victim)
        ? allDone(returning.values())
        : allDone(FOUNDATION.stream().map(this::returned).toList()) && returned(victim).isDone();
  }

  private CompletableFuture<Void> returned(Part part) {
    return returning.getOrDefault(part, CompletableFuture.completedFuture(null));
  }

  private static boolean allDone(Collection<CompletableFuture<Void>> starts) {
    starts.stream()
        .filter(CompletableFuture::isCompletedExceptionally)
        .forEach(CompletableFuture::join);
    return starts.stream().allMatch(CompletableFuture::isDone);
  }

  private void tell(Part victim, int killedAt) {
    System.out.printf(
        "faults: killed %s after %d acknowledged, %d more until it was back%n",
        victim.label(), killedAt, ledger.acknowledged() - killedAt);
  }
}
