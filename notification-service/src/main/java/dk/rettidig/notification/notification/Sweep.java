package dk.rettidig.notification.notification;

import dk.rettidig.common.store.Databases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does in every municipality what time brings about; safe in any number of instances. */
@Component
class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final Databases databases;
  private final FireClocks clocks;
  private final WatchDrafts drafts;

  Sweep(Databases databases, FireClocks clocks, WatchDrafts drafts) {
    this.databases = databases;
    this.clocks = clocks;
    this.drafts = drafts;
  }

  @EventListener(ApplicationReadyEvent.class)
  void lawTableMayHaveChanged() {
    databases.municipalities().forEach(one -> attempt("reread", () -> clocks.reread(one)));
  }

  @Scheduled(
      initialDelayString = "${notification.sweep}",
      fixedDelayString = "${notification.sweep}")
  void sweep() {
    databases
        .municipalities()
        .forEach(municipality -> {
          attempt("clocks", () -> clocks.fire(municipality));
          attempt("drafts", () -> drafts.watch(municipality));
        });
  }

  /** What fails in one municipality stops neither the others nor what else is due there. */
  private static void attempt(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      LOG.error("The sweep of {} failed and is repeated", what, failed);
    }
  }
}
