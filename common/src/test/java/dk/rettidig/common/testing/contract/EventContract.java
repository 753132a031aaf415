package dk.rettidig.common.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.readlog.heads.HeadExchange;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.testing.TestPlatform;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Holds a running service against {@code contracts/asyncapi.yaml}, as producer and consumer. */
public final class EventContract {

  private final AsyncApi agreed = AsyncApi.read();
  private final String shortName;
  private final String service;
  private final List<Subscription> subscriptions;
  private final Publishing publishing;

  EventContract(KernelSettings settings, List<Subscription> subscriptions, Publishing publishing) {
    this.shortName = settings.service();
    this.service = settings.service() + "-service";
    this.subscriptions = subscriptions;
    this.publishing = publishing;
  }

  /** Every consumer reads exactly the types that its operation names, under the group's name. */
  public void readsExactlyWhatIsAgreed() {
    Map<String, Set<String>> there = new TreeMap<>();
    subscriptions.forEach(one -> there.put(one.name(), one.handlers().keySet()));
    assertThat(there).isNotEmpty().isEqualTo(agreed.received(service));
    assertThat(agreed.deadLetterSubscriptions())
        .containsAll(subscriptions.stream().map(Subscription::name).toList());
    subscriptions.forEach(one ->
        assertThat(one.deadLetterTopic())
            .isEqualTo(
                agreed
                    .document()
                    .at("/channels/dead-letters/address")
                    .asString()
                    .replace("{subscription}", one.name())));
  }

  /**
   * The service sends exactly the types that are agreed for each of its topics.
   *
   * @param seen the types by topic
   */
  public void sendsExactlyWhatIsAgreed(Map<String, Set<String>> seen) {
    Map<String, Set<String>> all = new TreeMap<>(seen);
    all.put(HeadExchange.TOPIC, Set.of(HeadExchange.toWire(new DomainEvent() {}).type()));
    assertThat(all.keySet()).isEqualTo(agreed.topicsOf(service));
    all.forEach((topic, types) -> {
      assertThat(types).as(topic).isEqualTo(agreed.typesOn(topic));
      assertThat(types).as(topic).isEqualTo(agreed.sent(service, topic));
    });
    assertThat(seen.values().stream().mapToInt(Set::size).sum())
        .as("types of %s", eventClasses())
        .isEqualTo(eventClasses().size());
  }

  /** The type on the wire of every event class of the service, each filled with something. */
  public Set<String> publishedTypes() {
    return eventClasses().stream()
        .map(type -> publishing.toWire((DomainEvent) Filled.with(type)).type())
        .collect(Collectors.toSet());
  }

  /** The broker has the service's topics and its dead-letter topics as they are agreed. */
  public void topicsAreAsAgreed() throws ExecutionException, InterruptedException {
    Set<String> topics = new HashSet<>(agreed.topicsOf(service));
    subscriptions.forEach(one -> topics.add(one.deadLetterTopic()));
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.broker().bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
        String channel = topic.name().endsWith("-dlt") ? "dead-letters" : topic.name();
        assertThat(topic.partitions()).as(topic.name()).hasSize(agreed.partitions(channel));
        assertThat(policy(admin, topic.name()))
            .as(topic.name())
            .isEqualTo(agreed.isCompacted(channel) ? "compact" : "delete");
      }
    }
  }

  private static String policy(Admin admin, String topic)
      throws ExecutionException, InterruptedException {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin
        .describeConfigs(List.of(resource))
        .all()
        .get()
        .values()
        .iterator()
        .next()
        .get(TopicConfig.CLEANUP_POLICY_CONFIG)
        .value();
  }

  private Set<Class<?>> eventClasses() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    return scan.findCandidateComponents("dk.rettidig." + shortName).stream()
        .map(found -> named(String.valueOf(found.getBeanClassName())))
        .collect(Collectors.toSet());
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
