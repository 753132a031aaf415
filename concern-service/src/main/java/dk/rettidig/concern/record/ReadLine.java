package dk.rettidig.concern.record;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.ChildId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** A child's well-being line over the years, as far as one reader may see it. */
@Service
public class ReadLine {

  private final Door door;
  private final List<LineSource> sources;

  ReadLine(Door door, List<LineSource> sources) {
    this.door = door;
    this.sources = List.copyOf(sources);
  }

  /**
   * Every placement, the earliest day first; the look is written down.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is no such child, or not for the actor
   */
  public List<LinePoint> line(Actor actor, ChildId id) {
    Door.Entry entry = door.open(actor, id, "child:line");
    return sources.stream()
        .flatMap(source -> source.points(entry).stream())
        .sorted(Comparator.comparing(LinePoint::on))
        .toList();
  }
}
