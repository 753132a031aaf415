package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
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
   * The overview of the reader's municipality.
   *
   * @throws NotForStreamReader when the person is neither manager nor intake there
   */
  public Overview show(Actor.Person reader) {
    readers.require(reader);
    return of(reader.municipality());
  }

  Overview of(Municipality municipality) {
    return new Overview(
        parts.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    OverviewPart::name, part -> part.counts(municipality))));
  }
}
