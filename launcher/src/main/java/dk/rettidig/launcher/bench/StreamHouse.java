package dk.rettidig.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.start.DataFolder;
import dk.rettidig.launcher.start.LocalParts;
import dk.rettidig.launcher.start.Starting;
import dk.rettidig.launcher.start.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A notification-service that serves many municipalities, each with one manager who logs in;
 * broker, store and identity provider are real, concern-service's events come from here.
 */
final class StreamHouse implements AutoCloseable {

  static final int MUNICIPALITIES = 50;

  private static final int FIRST_CODE = 901;
  private static final int PARTITIONS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final List<String> FOREIGN =
      List.of("organisation-events", "child-events", "concern-events", "meeting-events");

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final List<DemoUser> managers =
      IntStream.range(0, MUNICIPALITIES).mapToObj(StreamHouse::manager).toList();
  private final Addresses addresses = Addresses.free();
  private final Visitors visitors = new Visitors(Reach.of(addresses));
  private final ForeignEvents events;

  StreamHouse(Path folder, Consumer<String> report)
      throws ExecutionException, InterruptedException {
    DataFolder data = DataFolder.open(folder, null, false);
    open.push(data);
    var surroundings =
        new Surroundings(
            addresses,
            data,
            Map.of(
                Surroundings.MUNICIPALITIES,
                String.join(",", managers.stream().map(m -> m.municipality().code()).toList())));
    var starting = new Starting(surroundings, new LocalParts(surroundings, () -> managers), report);
    start(starting, Part.BROKER);
    createTopics();
    start(starting, Part.STORE);
    start(starting, Part.IDENTITY);
    start(starting, Part.NOTIFICATION);
    open.push(visitors);
    events = new ForeignEvents(kafka());
    open.push(events);
    managers.forEach(events::appoint);
    for (DemoUser manager : managers) {
      awaitKnown(visitor(manager));
    }
  }

  private static DemoUser manager(int number) {
    var municipality = new Municipality(String.valueOf(FIRST_CODE + number));
    String id = UUID.nameUUIDFromBytes(("manager " + number).getBytes(UTF_8)).toString();
    return new DemoUser(
        id, "chef-" + number, "Hanne Møller", "", municipality, Set.of(Role.MANAGER));
  }

  private void start(Starting starting, Part part) {
    open.push(starting.only(part));
  }

  private String kafka() {
    return Addresses.HOST + ":" + addresses.port(Part.BROKER);
  }

  /** As concern-service and meeting-service would have made them. */
  private void createTopics() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka()))) {
      List<NewTopic> topics =
          FOREIGN.stream()
              .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1)))
              .toList();
      admin.createTopics(topics).all().get();
    }
  }

  private static void awaitKnown(Visitor manager) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (manager.notification().get("/overview").status() != 200) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the manager " + manager.username() + " stays unknown");
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  List<DemoUser> managers() {
    return managers;
  }

  Visitor visitor(DemoUser manager) {
    return visitors.as(manager.username());
  }

  Visitors visitors() {
    return visitors;
  }

  ForeignEvents events() {
    return events;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("a part did not stop", e);
      }
    }
  }
}
