package dk.rettidig.common.service;

import com.mongodb.client.MongoClient;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.KeyStore;
import dk.rettidig.common.crypto.LookupHash;
import dk.rettidig.common.crypto.MasterKeys;
import dk.rettidig.common.crypto.SubjectKeys;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.web.ServiceWeb;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kernel of a service, imported by its application class. The service itself adds a {@link
 * Publishing}, its {@code ProblemTexts}, its topics and its subscriptions.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KernelSettings.class)
@Import({ServiceWeb.class, ServiceEvents.class, ServiceReadLog.class, ParkedController.class})
public class ServiceKernel {

  private static final int KEY_CHECK_SECONDS = 5;

  /** The wall clock, to the millisecond that the store keeps. */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Bean
  Supplier<String> ids() {
    return () -> UUID.randomUUID().toString();
  }

  /** Whoever waits for a store that does not answer is told within seconds. */
  @Bean
  MongoClientSettingsBuilderCustomizer timeLimits() {
    return settings ->
        settings
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                s -> s.connectTimeout(5, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS));
  }

  @Bean
  Databases databases(MongoClient client, KernelSettings settings) {
    return new Databases(client, settings.service(), settings.served());
  }

  @Bean
  KeyStore keyStore(MongoClient client, KernelSettings settings, Clock clock) {
    var databases = new Databases(client, settings.service() + "_keys", settings.served());
    var masterKeys =
        settings.createKeys()
            ? MasterKeys.readOrMake(
                settings.keys(),
                settings.served(),
                municipality -> KeyStore.isEmpty(databases::collection, municipality))
            : MasterKeys.read(settings.keys(), settings.served());
    return new KeyStore(databases::collection, masterKeys, clock);
  }

  @Bean
  SubjectKeys subjectKeys(KeyStore store, Clock clock) {
    return new SubjectKeys(store, clock);
  }

  @Bean
  LookupHash lookupHash(KeyStore store, Clock clock) {
    return new LookupHash(store, clock);
  }

  @Bean
  FieldCipher fieldCipher(SubjectKeys keys) {
    return new FieldCipher(keys);
  }

  /**
   * Drops decrypted keys when their time is over, also when nobody asks for them any more (D10).
   */
  @Bean(destroyMethod = "close")
  Repeating keyForgetting(SubjectKeys keys, LookupHash hash) {
    return new Repeating(
        "key-forgetting",
        KEY_CHECK_SECONDS,
        () -> {
          keys.forgetExpired();
          hash.forgetExpired();
        });
  }

  @Bean
  LeftAside leftAside(MeterRegistry meters) {
    return new LeftAside(meters);
  }

  @Bean
  AggregateStores aggregateStores(
      KernelSettings settings,
      Databases databases,
      FieldCipher cipher,
      Publishing publishing,
      Relay relay,
      JsonMapper json,
      Clock clock,
      ObjectProvider<OwnTopic> topics) {
    Set<String> compacted =
        topics.stream()
            .filter(OwnTopic::compacted)
            .map(OwnTopic::name)
            .collect(Collectors.toUnmodifiableSet());
    return new AggregateStores(
        settings.service() + "-service",
        databases,
        cipher,
        publishing,
        relay,
        json,
        clock,
        compacted);
  }
}
