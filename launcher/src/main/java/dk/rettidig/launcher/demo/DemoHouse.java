package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.launcher.identity.DemoUsers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The two invented municipalities, and who can log in there. */
public final class DemoHouse implements DemoUsers {

  /** The larger one. */
  public static final Municipality NORDSUND = new Municipality("901");

  /** The small one beside it. */
  public static final Municipality SYDHAVN = new Municipality("902");

  static final long SEED = 20_260_901;

  private final List<DemoMunicipality> municipalities;
  private final List<DemoUser> users;

  private DemoHouse(List<DemoMunicipality> municipalities) {
    this.municipalities = List.copyOf(municipalities);
    this.users = municipalities.stream().flatMap(one -> users(one).stream()).toList();
  }

  /**
   * Makes both up.
   *
   * @param size of the larger one
   * @param today from which ages are counted
   */
  public static DemoHouse of(DemoSize size, LocalDate today) {
    return new DemoHouse(
        List.of(
            DemoMunicipality.invent(SEED, NORDSUND, "Nordsund Kommune", size, today),
            DemoMunicipality.invent(SEED, SYDHAVN, "Sydhavn Kommune", DemoSize.small(), today)));
  }

  @Override
  public List<DemoUser> all() {
    return users;
  }

  List<DemoMunicipality> municipalities() {
    return municipalities;
  }

  private static List<DemoUser> users(DemoMunicipality municipality) {
    var users = new ArrayList<DemoUser>();
    for (DemoPerson person : municipality.people()) {
      String username = person.username();
      if (username != null) {
        users.add(user(municipality, person, username));
      }
    }
    DemoChild.Guardian parent = municipality.children().getFirst().guardians().getFirst();
    users.add(
        new DemoUser(
            parent.id(),
            username(municipality, "foraelder"),
            parent.name(),
            municipality.name(),
            municipality.code(),
            Set.of(Role.GUARDIAN)));
    return users;
  }

  private static DemoUser user(DemoMunicipality where, DemoPerson person, String username) {
    String title = person.title().isEmpty() ? where.name() : person.title() + ", " + where.name();
    return new DemoUser(
        person.id(),
        username(where, username),
        person.name(),
        title,
        where.code(),
        Set.of(person.role()));
  }

  static String username(DemoMunicipality where, String username) {
    return where.code().equals(NORDSUND) ? username : "sydhavn-" + username;
  }
}
