package dk.rettidig.notification.architecture;

import dk.rettidig.common.testing.architecture.ServiceArchitecture;
import dk.rettidig.notification.NotificationApplication;

class ArchitectureTest implements ServiceArchitecture {

  @Override
  public Class<?> application() {
    return NotificationApplication.class;
  }
}
