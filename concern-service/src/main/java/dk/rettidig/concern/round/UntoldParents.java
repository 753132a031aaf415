package dk.rettidig.concern.round;

import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.leaving.OpenItem;
import dk.rettidig.concern.leaving.OpenItemSource;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import java.util.List;
import org.springframework.stereotype.Service;

/** The parents whom somebody was to tell of a changed position. */
@Service
class UntoldParents implements OpenItemSource {

  private final JointRatings joint;
  private final RoundDoor door;
  private final Door childDoor;

  UntoldParents(JointRatings joint, RoundDoor door, Door childDoor) {
    this.joint = joint;
    this.door = door;
    this.childDoor = childDoor;
  }

  @Override
  public List<OpenItem> of(Reader reader, PersonId whose) {
    return joint.toldBy(reader.municipality(), whose).stream()
        .flatMap(rating ->
            door
                .still(reader.municipality(), rating)
                .filter(child -> !ChildPolicy.related(reader, child))
                .filter(child -> childDoor.access(reader, child) instanceof Access.Internal)
                .map(child ->
                    new OpenItem(
                        OpenItem.Kind.TELL_PARENTS,
                        rating.round().value(),
                        child,
                        rating.unit(),
                        rating.at(),
                        null,
                        null))
                .stream())
        .toList();
  }
}
