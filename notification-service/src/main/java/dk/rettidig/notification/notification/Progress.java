package dk.rettidig.notification.notification;

import org.jspecify.annotations.Nullable;

/**
 * What the authority did so far, each step with its person and time.
 *
 * @param forwarded sent on, whether it has arrived there or not
 * @param linked whom it turned out to be about, where it was sent about nobody known here
 */
public record Progress(
    @Nullable Step opened,
    @Nullable Step acknowledged,
    @Nullable Step assessed,
    @Nullable Step receipted,
    @Nullable Step fedBack,
    @Nullable Step forwarded,
    @Nullable LinkedChild linked) {

  static Progress none() {
    return new Progress(null, null, null, null, null, null, null);
  }

  Progress opened(Step step) {
    return new Progress(step, acknowledged, assessed, receipted, fedBack, forwarded, linked);
  }

  Progress acknowledged(Step step) {
    return new Progress(opened, step, assessed, receipted, fedBack, forwarded, linked);
  }

  Progress assessed(Step step) {
    return new Progress(opened, acknowledged, step, receipted, fedBack, forwarded, linked);
  }

  Progress receipted(Step step) {
    return new Progress(opened, acknowledged, assessed, step, fedBack, forwarded, linked);
  }

  Progress fedBack(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, step, forwarded, linked);
  }

  Progress forwarded(Step step) {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, step, linked);
  }

  Progress notForwarded() {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, null, linked);
  }

  Progress linked(@Nullable LinkedChild child) {
    return new Progress(opened, acknowledged, assessed, receipted, fedBack, forwarded, child);
  }
}
