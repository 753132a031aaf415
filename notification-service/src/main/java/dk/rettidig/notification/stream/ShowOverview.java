package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows how much is open. */
@Component
public class ShowOverview {

  private final List<OverviewPart> parts;
  private final StreamReaders readers;

  ShowOverview(List<OverviewPart> parts, StreamReaders readers) {
    this.parts = List.copyOf(parts);
    this.readers = readers;
  }

  /**
   * What the reader may know of, in the reader's municipality.
   *
   * @throws NotForStreamReader when the person is neither manager nor intake there
   */
  public Overview show(Actor.Person reader) {
    readers.require(reader);
    return of(reader);
  }

  Overview of(Actor.Person reader) {
    return new Overview(
        parts.stream()
            .collect(
                Collectors.toUnmodifiableMap(OverviewPart::name, part -> part.counts(reader))));
  }
}
