package dk.rettidig.concern.child.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dk.rettidig.common.store.Databases;
import dk.rettidig.concern.child.UniqueNumbers;
import org.springframework.stereotype.Component;

/** Unique indexes. */
@Component
class MongoUniqueNumbers implements UniqueNumbers {

  private final Databases databases;

  MongoUniqueNumbers(Databases databases) {
    this.databases = databases;
  }

  @Override
  public void declare(String collection, String field) {
    databases
        .municipalities()
        .forEach(municipality ->
            databases
                .collection(municipality, collection)
                .createIndex(Indexes.ascending(field), new IndexOptions().unique(true)));
  }
}
