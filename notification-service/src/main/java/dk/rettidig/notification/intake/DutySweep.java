package dk.rettidig.notification.intake;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Databases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether somebody is on duty in every municipality; safe in any number of instances. */
@Component
class DutySweep {

  private final Databases databases;
  private final DutyRoster roster;
  private final LeftAside aside;

  DutySweep(Databases databases, DutyRoster roster, LeftAside aside) {
    this.aside = aside;
    this.databases = databases;
    this.roster = roster;
  }

  @Scheduled(
      initialDelayString = "${notification.sweep}",
      fixedDelayString = "${notification.sweep}")
  void sweep() {
    for (Municipality one : databases.municipalities()) {
      aside.attempt("watch-duty", "rosters", one.code(), () -> roster.watch(one));
    }
  }
}
