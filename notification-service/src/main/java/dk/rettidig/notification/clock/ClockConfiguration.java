package dk.rettidig.notification.clock;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the law table when the service starts; with a broken one it does not start. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  LawTable lawTable(@Value("${notification.law-table}") Resource file) throws IOException {
    return LawTableFile.read(file.getInputStream());
  }
}
