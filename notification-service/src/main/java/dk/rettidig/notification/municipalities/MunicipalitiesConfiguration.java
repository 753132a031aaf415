package dk.rettidig.notification.municipalities;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import java.io.IOException;
import java.util.HashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the municipalities when the service starts; with a broken file it does not start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MunicipalitySettings.class)
class MunicipalitiesConfiguration {

  @Bean
  Municipalities municipalities(MunicipalitySettings settings, KernelSettings kernel)
      throws IOException {
    var names = new HashMap<>(MunicipalityFile.read(settings.file().getInputStream()));
    for (Municipality served : kernel.served()) {
      names.putIfAbsent(
          served, settings.names().getOrDefault(served.code(), "Kommune " + served.code()));
    }
    return new Municipalities(names);
  }
}
