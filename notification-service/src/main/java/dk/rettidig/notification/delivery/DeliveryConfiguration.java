package dk.rettidig.notification.delivery;

import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.service.LeftAside;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts delivery together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

  @Bean
  Recipients recipients(DeliverySettings settings) {
    return new Recipients(settings.recipients(), System::getenv);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Dispatch dispatch(
      Correspondences correspondences,
      Recipients recipients,
      List<Courier> couriers,
      MayBeTold mayBeTold,
      DeliverySettings settings,
      KernelSettings kernel,
      Clock clock,
      Supplier<String> ids,
      DeliveryMeters meters,
      LeftAside aside) {
    return new Dispatch(
        correspondences,
        recipients,
        couriers,
        mayBeTold,
        settings,
        kernel::served,
        clock,
        ids,
        meters,
        aside);
  }
}
