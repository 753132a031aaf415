package dk.rettidig.embedded.store;

import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Drivers that notice an outage quickly and never try a write again by themselves. */
final class Clients {

  private Clients() {}

  static MongoClient of(String connectionString) {
    return MongoClients.create(settings(connectionString).build());
  }

  /** Waits until the store answers for the first time, however busy the machine is. */
  static void awaitAnswer(MongoClient client) {
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreException(MongoTimeoutException.class)
        .until(() -> client.getDatabase("admin").runCommand(new Document("ping", 1)) != null);
  }

  static MongoClientSettings.Builder settings(String connectionString) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(connectionString))
        .retryWrites(false)
        .retryReads(false)
        .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
        .applyToServerSettings(s ->
            s.heartbeatFrequency(200, TimeUnit.MILLISECONDS)
                .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS));
  }
}
