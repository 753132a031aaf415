package dk.rettidig.notification.intake;

import dk.rettidig.common.store.Databases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether somebody is on duty in every municipality; safe in any number of instances. */
@Component
class DutySweep {

  private final Databases databases;
  private final DutyRoster roster;

  DutySweep(Databases databases, DutyRoster roster) {
    this.databases = databases;
    this.roster = roster;
  }

  @Scheduled(
      initialDelayString = "${notification.sweep}",
      fixedDelayString = "${notification.sweep}")
  void sweep() {
    databases.municipalities().forEach(roster::watch);
  }
}
