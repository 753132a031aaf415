package dk.rettidig.common.store;

import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.Place;
import dk.rettidig.common.crypto.SubjectErased;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** An aggregate as a document and back; personal components are encrypted on the way. */
final class DocumentMapping<A extends Record> {

  static final String OWNER = "owner";
  private static final Set<String> RESERVED =
      Set.of(OWNER, "version", "outbox", "made", "changed", "seen");

  private final AggregateKind<A> kind;
  private final FieldCipher cipher;
  private final MappingMongoConverter converter;
  private final DocumentCodec codec = new DocumentCodec();
  private final List<String> components;
  private final PersonalComponents personal;

  /**
   * @throws IllegalArgumentException when a component has a name that the kernel uses itself
   */
  DocumentMapping(AggregateKind<A> kind, FieldCipher cipher) {
    this.kind = kind;
    this.cipher = cipher;
    this.converter = StoredTypes.converter(kind.type());
    RecordComponent[] parts = kind.type().getRecordComponents();
    this.components =
        Arrays.stream(parts).map(RecordComponent::getName).filter(n -> !n.equals("id")).toList();
    this.personal = PersonalComponents.of(kind);
    components.stream()
        .filter(RESERVED::contains)
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(kind.type() + " has a reserved component: " + name);
        });
  }

  /** The components' names as stored, without the id. */
  List<String> components() {
    return components;
  }

  /** The state alone: no version, no outbox. */
  Document write(Municipality municipality, A state) {
    String id = kind.id().apply(state).value();
    var document = new Document();
    converter.write(state, document);
    document.remove("_type");
    document.put("_id", id);
    Subject subject = kind.subject().apply(state);
    if (subject != null) {
      document.put(OWNER, subject.id());
    }
    for (String field : personal.toOne()) {
      Object value = document.remove(field);
      if (value != null) {
        document.put(field, seal(municipality, subject, id, field, encode(value)));
      }
    }
    for (String field : personal.toEach()) {
      if (document.get(field) instanceof Document values) {
        values.replaceAll(
            (whom, value) -> seal(municipality, new Subject(whom), id, field, encode(value)));
      }
    }
    return document;
  }

  /** To be called before several are read: their keys are then asked for at once. */
  void expect(Municipality municipality, List<Document> documents) {
    Set<Subject> subjects = documents.stream().flatMap(this::subjects).collect(Collectors.toSet());
    if (subjects.size() > 1) {
      cipher.expect(municipality, subjects);
    }
  }

  private Stream<Subject> subjects(Document document) {
    boolean aboutOne = personal.toOne().stream().anyMatch(document::containsKey);
    Stream<Subject> each =
        personal.toEach().stream()
            .map(document::get)
            .mapMulti((values, whom) -> {
              if (values instanceof Document map) {
                map.keySet().forEach(id -> whom.accept(new Subject(id)));
              }
            });
    return Stream.concat(aboutOne ? Stream.ofNullable(subject(document)) : Stream.of(), each);
  }

  A read(Municipality municipality, Document document) {
    if (!personal.toEach().isEmpty()) {
      expect(municipality, List.of(document));
    }
    var plain = new Document(document);
    String id = document.getString("_id");
    Subject subject = subject(document);
    for (String field : personal.toOne()) {
      if (plain.get(field) instanceof Binary sealed) {
        plain.put(field, decode(open(municipality, subject, id, field, sealed)));
      }
    }
    for (String field : personal.toEach()) {
      if (plain.get(field) instanceof Document values) {
        plain.put(field, ofThoseNotErased(municipality, id, field, values));
      }
    }
    return converter.read(kind.type(), plain);
  }

  private Document ofThoseNotErased(
      Municipality municipality, String id, String field, Document values) {
    var plain = new Document();
    values.forEach((whom, sealed) -> {
      try {
        byte[] opened = open(municipality, new Subject(whom), id, field, (Binary) sealed);
        plain.put(whom, decode(opened));
      } catch (SubjectErased _) { // left out: the others are still there to be read
      }
    });
    return plain;
  }

  Binary seal(
      Municipality municipality, @Nullable Subject subject, String id, String field, byte[] plain) {
    return new Binary(cipher.encrypt(place(municipality, subject, id, field), plain));
  }

  byte[] open(
      Municipality municipality,
      @Nullable Subject subject,
      String id,
      String field,
      Binary sealed) {
    return cipher.decrypt(place(municipality, subject, id, field), sealed.getData());
  }

  static @Nullable Subject subject(Document document) {
    String owner = document.getString(OWNER);
    return owner == null ? null : new Subject(owner);
  }

  private Place place(
      Municipality municipality, @Nullable Subject subject, String id, String field) {
    if (subject == null) {
      throw new IllegalStateException(
          kind.type() + " has the personal component " + field + " but no subject");
    }
    return new Place(municipality, subject, kind.collection() + "/" + id, field);
  }

  private byte[] encode(Object value) {
    try (var buffer = new BasicOutputBuffer();
        var writer = new BsonBinaryWriter(buffer)) {
      codec.encode(writer, new Document("v", value), EncoderContext.builder().build());
      return buffer.toByteArray();
    }
  }

  private Object decode(byte[] bytes) {
    try (var reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
      Object value = codec.decode(reader, DecoderContext.builder().build()).get("v");
      if (value == null) {
        throw new IllegalStateException("a personal component was sealed as " + BsonType.NULL);
      }
      return value;
    }
  }
}
