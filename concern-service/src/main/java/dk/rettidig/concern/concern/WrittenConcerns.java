package dk.rettidig.concern.concern;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.leaving.OpenItem;
import dk.rettidig.concern.leaving.OpenItemSource;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The open concerns that somebody wrote; on suspicion of abuse none is counted. */
@Service
class WrittenConcerns implements OpenItemSource {

  private final Concerns concerns;
  private final ConcernDoor door;
  private final Children children;

  WrittenConcerns(Concerns concerns, ConcernDoor door, Children children) {
    this.concerns = concerns;
    this.door = door;
    this.children = children;
  }

  @Override
  public List<OpenItem> of(Reader reader, PersonId whose) {
    return concerns.by(reader.municipality(), whose).stream()
        .filter(
            concern -> !concern.restricted() && !concern.takenOver() && concern.closedAt() == null)
        .flatMap(concern -> item(reader, concern).stream())
        .toList();
  }

  private Optional<OpenItem> item(Reader reader, Concern concern) {
    Optional<Child> found = children.find(reader.municipality(), concern.child());
    return found
        .filter(
            child -> ConcernPolicy.mayRead(reader, door.access(reader, child, concern), concern))
        .map(child ->
            new OpenItem(
                OpenItem.Kind.CONCERN,
                concern.id().value(),
                child,
                concern.unit(),
                concern.raisedAt(),
                null,
                null));
  }
}
