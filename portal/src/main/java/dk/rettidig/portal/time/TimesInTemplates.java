package dk.rettidig.portal.time;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Templates know the words for times as the bean {@code times}. */
@Configuration(proxyBeanMethods = false)
class TimesInTemplates {

  @Bean
  TimeWords times(MessageSource texts) {
    return new TimeWords(texts, Clock.systemUTC());
  }
}
