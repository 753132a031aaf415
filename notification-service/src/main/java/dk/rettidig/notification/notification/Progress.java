package dk.rettidig.notification.notification;

import org.jspecify.annotations.Nullable;

/**
 * What the authority did so far, each step with its person and time.
 *
 * @param forwarded sent on, whether it has arrived there or not
 */
public record Progress(
    @Nullable Step opened,
    @Nullable Step acknowledged,
    @Nullable Step assessed,
    @Nullable Step receipted,
    @Nullable Step fedBack,
    @Nullable Step forwarded) {

  static Progress none() {
    return new Progress(null, null, null, null, null, null);
  }

  Progress opened(Step step) {
    return new Progress(step, acknowledged, assessed, receipted, fedBack, forwarded);
  }

  Progress acknowledged(Step step) {
    return new Progress(opened, step, assessed, receipted, fedBack, forwarded);
  }

  Progress assessed(Step step) {
    return new Progress(opened, acknowledged, step, receipted, fedBack, forwarded);
  }

  Progress receipted(Step step) {
    return new Progress(opened, acknowledged, assessed, step, fedBack, forwarded);
  }

  Progress fedBack(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, step, forwarded);
  }

  Progress forwarded(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, step);
  }

  Progress notForwarded() {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, null);
  }
}
