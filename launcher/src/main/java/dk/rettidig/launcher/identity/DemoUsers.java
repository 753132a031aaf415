package dk.rettidig.launcher.identity;

import java.util.List;
import java.util.Optional;

/** Who can log in; asked at every login, so that it may grow while a demo municipality fills. */
@FunctionalInterface
public interface DemoUsers {

  /** All of them, in the order in which the login page shows them within a role. */
  List<DemoUser> all();

  /** The one with the username. */
  default Optional<DemoUser> named(String username) {
    return all().stream().filter(user -> user.username().equals(username)).findFirst();
  }

  /** The one with the person id. */
  default Optional<DemoUser> withId(String personId) {
    return all().stream().filter(user -> user.personId().equals(personId)).findFirst();
  }
}
