package dk.rettidig.common.testing.contract;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.readlog.heads.HeadExchange;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.testing.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What a running service sends and reads, beside what {@code contracts/asyncapi.yaml} says. */
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

  /**
   * Where what the service reads, its dead letters and its topics on the broker depart from what is
   * agreed; nothing where all is held.
   */
  public List<String> departures() throws ExecutionException, InterruptedException {
    Map<String, Set<String>> read = read();
    if (read.isEmpty()) {
      return List.of("nothing is read");
    }
    return Stream.of(
            departure("the types read", read, agreed.received(service)),
            departure(
                "the dead letters", deadLetterTopics(), agreed.deadLetterTopics(read.keySet())),
            departure("the topics", topics(), agreedTopics()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> departure(String what, Object there, Object agreed) {
    return there.equals(agreed)
        ? Optional.empty()
        : Optional.of("%s: %s, agreed are %s".formatted(what, there, agreed));
  }

  /** The types that each consumer reads, by the subscription's name. */
  private Map<String, Set<String>> read() {
    Map<String, Set<String>> read = new TreeMap<>();
    subscriptions.forEach(one -> read.put(one.name(), one.handlers().keySet()));
    return read;
  }

  /** Where each consumer puts what it can't use. */
  private Set<String> deadLetterTopics() {
    return subscriptions.stream().map(Subscription::deadLetterTopic).collect(Collectors.toSet());
  }

  /**
   * The types that the service sends, by topic, with what the kernel sends for it.
   *
   * @param seen of the service's own topics
   */
  public Map<String, Set<String>> sent(Map<String, Set<String>> seen) {
    Map<String, Set<String>> all = new TreeMap<>(seen);
    all.put(HeadExchange.TOPIC, Set.of(HeadExchange.toWire(new DomainEvent() {}).type()));
    return all;
  }

  /** The types that are agreed for each of the service's topics. */
  public Map<String, Set<String>> agreedToSend() {
    return agreed.topicsOf(service).stream()
        .collect(Collectors.toMap(topic -> topic, topic -> agreed.sent(service, topic)));
  }

  /** The type on the wire of every event class of the service, each filled with something. */
  public Set<String> publishedTypes() {
    return eventClasses().stream()
        .map(type -> publishing.toWire((DomainEvent) Filled.with(type)).type())
        .collect(Collectors.toSet());
  }

  /** The service's topics and dead-letter topics as the broker has them. */
  private Map<String, String> topics() throws ExecutionException, InterruptedException {
    Map<String, String> there = new TreeMap<>();
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.broker().bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      for (var topic : admin.describeTopics(ownTopics()).allTopicNames().get().values()) {
        there.put(topic.name(), kept(topic.partitions().size(), policy(admin, topic.name())));
      }
    }
    return there;
  }

  private Map<String, String> agreedTopics() {
    Map<String, String> all = new TreeMap<>();
    for (String topic : ownTopics()) {
      String channel = deadLetterTopics().contains(topic) ? "dead-letters" : topic;
      String policy = agreed.isCompacted(channel) ? "compact" : "delete";
      all.put(topic, kept(agreed.partitions(channel), policy));
    }
    return all;
  }

  private Set<String> ownTopics() {
    Set<String> topics = new TreeSet<>(agreed.topicsOf(service));
    topics.addAll(deadLetterTopics());
    return topics;
  }

  private static String kept(int partitions, String policy) {
    return partitions + " partitions, " + policy;
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

  /** Every event class of the service. */
  public Set<Class<?>> eventClasses() {
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
