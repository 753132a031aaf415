package dk.rettidig.notification.escalation;

import dk.rettidig.common.municipality.Municipality;

/** The routes of each municipality as they are configured. */
@FunctionalInterface
public interface MunicipalRoutes {

  /** The routes; a municipality without routes of its own has the standard ones. */
  Routes of(Municipality municipality);
}
