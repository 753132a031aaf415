package dk.rettidig.notification.notification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the authority did so far, each step with its person and time.
 *
 * @param forwarded sent on, whether it has arrived there or not
 * @param links whom it turned out to be about, where it was sent about nobody known here; those
 *     that were wrong too, the latest last
 */
public record Progress(
    @Nullable Step opened,
    @Nullable Step acknowledged,
    @Nullable Step assessed,
    @Nullable Step receipted,
    @Nullable Step fedBack,
    @Nullable Step forwarded,
    List<LinkedChild> links) {

  /** Copies the list; what was kept before a child could be found has none. */
  public Progress {
    links = links == null ? List.of() : List.copyOf(links);
  }

  static Progress none() {
    return new Progress(null, null, null, null, null, null, List.of());
  }

  Progress opened(Step step) {
    return new Progress(step, acknowledged, assessed, receipted, fedBack, forwarded, links);
  }

  Progress acknowledged(Step step) {
    return new Progress(opened, step, assessed, receipted, fedBack, forwarded, links);
  }

  Progress assessed(Step step) {
    return new Progress(opened, acknowledged, step, receipted, fedBack, forwarded, links);
  }

  Progress receipted(Step step) {
    return new Progress(opened, acknowledged, assessed, step, fedBack, forwarded, links);
  }

  Progress fedBack(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, step, forwarded, links);
  }

  Progress forwarded(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, step, links);
  }

  Progress notForwarded() {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, null, links);
  }

  /** Whom it turned out to be about, as far as that holds. */
  public Optional<LinkedChild> linked() {
    return links.stream().filter(LinkedChild::holds).findFirst();
  }

  Progress links(List<LinkedChild> now) {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, forwarded, now);
  }
}
