package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One write command as the driver sent it.
 *
 * <p>As bytes it is a row of BSON documents: where and what, the command without its long list, and
 * each element of the list by itself, since the list as a whole may be longer than one document.
 */
record WriteCommand(String database, String name, Document body) {

  private static final Map<String, String> LISTS =
      Map.of("insert", "documents", "update", "updates", "delete", "deletes");

  void encodeInto(ByteBuf out) {
    Document rest = body.clone();
    String listName = LISTS.getOrDefault(name, "");
    Object list = rest.remove(listName);
    rest.remove("lsid");
    Document head = new Document("database", database).append("name", name);
    BsonEncoder.encodeDocument(head, out);
    BsonEncoder.encodeDocument(rest, out);
    if (list instanceof List<?> elements) {
      elements.forEach(element -> BsonEncoder.encodeDocument((Document) element, out));
    }
  }

  static WriteCommand decode(ByteBuf in) {
    Document head = BsonDecoder.decodeBson(in);
    Document body = BsonDecoder.decodeBson(in);
    String name = text(head, "name");
    String listName = LISTS.get(name);
    if (listName != null) {
      List<Document> elements = new ArrayList<>();
      while (in.isReadable()) {
        elements.add(BsonDecoder.decodeBson(in));
      }
      body.put(listName, elements);
    }
    return new WriteCommand(text(head, "database"), name, body);
  }

  private static String text(Document head, String field) {
    return (String) Objects.requireNonNull(head.get(field), field);
  }
}
