package dk.rettidig.notification.notification;

import dk.rettidig.common.store.Databases;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does in every municipality what time brings about; safe in any number of instances. */
@Component
class Sweep {

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
    databases.municipalities().forEach(clocks::reread);
  }

  @Scheduled(
      initialDelayString = "${notification.sweep}",
      fixedDelayString = "${notification.sweep}")
  void sweep() {
    databases
        .municipalities()
        .forEach(municipality -> {
          clocks.fire(municipality);
          drafts.watch(municipality);
        });
  }
}
