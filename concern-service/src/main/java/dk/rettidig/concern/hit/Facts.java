package dk.rettidig.concern.hit;

import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the rules may read of a child: never more than one reader may. */
@Service
class Facts {

  private final List<FactSource> sources;

  Facts(List<FactSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The kinds of entries that are kept in this installation. */
  Set<Entry.Kind> kept() {
    return sources.stream().flatMap(source -> source.gives().stream()).collect(Collectors.toSet());
  }

  /** The child's course before the reader at the door; only of these kinds. */
  Course of(Door.Entry atTheDoor, Collection<Entry.Kind> wanted) {
    Course course = Course.empty(_ -> 0);
    for (FactSource source : sources) {
      if (!Collections.disjoint(source.gives(), wanted)) {
        course = source.read(course, atTheDoor);
      }
    }
    return course;
  }
}
