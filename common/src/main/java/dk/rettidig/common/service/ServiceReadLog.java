package dk.rettidig.common.service;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.ReadLogSettings;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.readlog.heads.HeadExchange;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Databases;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** A service's read log; its heads are told to the other services, and theirs are kept (D12). */
@Configuration(proxyBeanMethods = false)
@Import(KeptHeadsController.class)
class ServiceReadLog {

  private static final int SECONDS = 60;

  @Bean(destroyMethod = "close")
  ReadLog readLog(Databases databases, FieldCipher cipher, Supplier<String> ids) {
    var log = new ReadLog(databases, cipher, ids, ReadLogSettings.standard());
    log.declareIndexes();
    return log;
  }

  @Bean
  RecordedLooks recordedLooks(Databases databases, FieldCipher cipher) {
    return new RecordedLooks(databases, cipher);
  }

  @Bean(destroyMethod = "close")
  HeadExchange headExchange(
      KernelSettings settings,
      Databases databases,
      FieldCipher cipher,
      Relay relay,
      JsonMapper json,
      Clock clock,
      ReadLog log) {
    String service = settings.service() + "-service";
    var stores =
        new AggregateStores(
            service,
            databases,
            cipher,
            HeadExchange::toWire,
            relay,
            json,
            clock,
            Set.of(HeadExchange.TOPIC));
    return new HeadExchange(service, log, stores);
  }

  @Bean
  OwnTopic headsTopic() {
    return new OwnTopic(HeadExchange.TOPIC, true);
  }

  @Bean
  Subscription headsSubscription(HeadExchange heads) {
    return heads.subscription();
  }

  @Bean(destroyMethod = "close")
  Repeating headTelling(HeadExchange heads) {
    return new Repeating("read-log-heads", SECONDS, heads::tell);
  }
}
