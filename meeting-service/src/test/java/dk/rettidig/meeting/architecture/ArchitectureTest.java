package dk.rettidig.meeting.architecture;

import dk.rettidig.common.testing.architecture.ServiceArchitecture;
import dk.rettidig.meeting.MeetingApplication;

class ArchitectureTest implements ServiceArchitecture {

  @Override
  public Class<?> application() {
    return MeetingApplication.class;
  }
}
