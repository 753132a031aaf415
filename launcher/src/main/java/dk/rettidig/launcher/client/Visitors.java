package dk.rettidig.launcher.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Demo users, each logged in once. */
public final class Visitors implements AutoCloseable {

  private final Wire wire = new Wire();
  private final Reach reach;
  private final Map<String, Visitor> known = new ConcurrentHashMap<>();

  /** Visitors of this installation. */
  public Visitors(Reach reach) {
    this.reach = reach;
  }

  /**
   * The user, logged in at the first call.
   *
   * @throws CallRefused when there is no such user
   */
  public Visitor as(String username) {
    return known.computeIfAbsent(username, this::loggedIn);
  }

  /** For calls that are not about a service. */
  public Wire wire() {
    return wire;
  }

  private Visitor loggedIn(String username) {
    String token = new Login(wire, reach.identity()).token(username);
    return new Visitor(
        username,
        new Door(wire, reach.concern(), token),
        new Door(wire, reach.meeting(), token),
        new Door(wire, reach.notification(), token));
  }

  @Override
  public void close() {
    wire.close();
  }
}
