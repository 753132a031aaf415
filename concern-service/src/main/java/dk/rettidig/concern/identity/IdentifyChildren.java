package dk.rettidig.concern.identity;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.child.Cpr;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Says who a child is: name, day of birth and unit, nothing of its record. Only the service of the
 * intake desk may ask, and only for a notification that lies there; officers themselves search
 * nothing here.
 */
@Service
public class IdentifyChildren {

  private static final String SCOPE = "identify";
  private static final int MOST = 10;

  private final Door door;
  private final Children children;

  IdentifyChildren(Door door, Children children) {
    this.door = door;
    this.children = children;
  }

  /**
   * Who fits a description.
   *
   * @param children none when too many fit, so that nobody is listed by a common name
   * @param tooMany whether more than ten fit
   */
  public record Fitting(List<Child> children, boolean tooMany) {}

  /**
   * The child with the number, and those with the day of birth and a word of the name; without a
   * day, those who have every word of a name of at least two. A number may be wrong and somebody
   * else's, so it hides nobody.
   *
   * @param notification for which it is asked
   * @throws OnlyForTheDesk when somebody else asks
   */
  public Fitting fitting(Actor actor, String notification, Description described) {
    Actor.Unattended desk = desk(actor);
    List<Child> found = found(desk.municipality(), described);
    boolean tooMany = found.size() > MOST;
    return new Fitting(told(desk, notification, tooMany ? List.of() : found), tooMany);
  }

  /**
   * Those of these children that there are.
   *
   * @param notification for which it is asked
   * @throws OnlyForTheDesk when somebody else asks
   */
  public List<Child> known(Actor actor, String notification, Collection<String> ids) {
    Actor.Unattended desk = desk(actor);
    return told(
        desk,
        notification,
        ids.stream()
            .flatMap(id -> children.find(desk.municipality(), new ChildId(id)).stream())
            .toList());
  }

  private List<Child> found(Municipality here, Description described) {
    Optional<Child> numbered =
        Optional.ofNullable(described.cpr())
            .flatMap(Cpr::read)
            .flatMap(cpr -> children.find(here, cpr));
    String name = described.name();
    List<Child> named = name == null ? List.of() : children.described(here, name, described.born());
    return Stream.concat(numbered.stream(), named.stream()).distinct().toList();
  }

  private List<Child> told(Actor.Unattended desk, String notification, List<Child> found) {
    door.identified(
        desk,
        found.stream().map(child -> child.id().subject()).collect(Collectors.toSet()),
        notification);
    return found.stream().sorted(DanishOrder.by(child -> child.particulars().name())).toList();
  }

  private static Actor.Unattended desk(Actor actor) {
    if (actor instanceof Actor.Unattended service && service.scopes().contains(SCOPE)) {
      return service;
    }
    throw new OnlyForTheDesk();
  }
}
