package dk.rettidig.embedded.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** Drivers that notice an outage quickly and never try a write again by themselves. */
final class Clients {

  private Clients() {}

  static MongoClient of(String connectionString) {
    return MongoClients.create(settings(connectionString).build());
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
