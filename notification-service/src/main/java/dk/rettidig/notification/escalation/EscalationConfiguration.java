package dk.rettidig.notification.escalation;

import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.service.LeftAside;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the escalations' deadlines together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EscalationSettings.class)
class EscalationConfiguration {

  @Bean(initMethod = "start", destroyMethod = "close")
  EscalationDeadlines escalationDeadlines(
      Escalations escalations,
      MunicipalRoutes routes,
      Receivers receivers,
      KernelSettings kernel,
      EscalationSettings settings,
      LeftAside aside,
      Clock clock) {
    return new EscalationDeadlines(
        escalations, routes, receivers, kernel::served, settings, aside, clock);
  }
}
