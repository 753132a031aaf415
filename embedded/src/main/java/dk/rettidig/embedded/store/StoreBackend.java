package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store in memory: keeps each write command before it is carried out, one at a time for each
 * database, so that the journal's order is the order in which they took effect; and answers with
 * copies, since the documents in memory go on changing while an answer is sent.
 */
class StoreBackend extends MemoryBackend {

  private static final Logger LOG = LoggerFactory.getLogger(StoreBackend.class);

  private static final Map<String, String> WRITES =
      byLowerCase(
          "insert",
          "update",
          "delete",
          "findAndModify",
          "create",
          "createIndexes",
          "drop",
          "dropIndexes",
          "dropDatabase");

  private static final Set<String> READS =
      byLowerCase(
              "find",
              "getMore",
              "killCursors",
              "aggregate",
              "count",
              "distinct",
              "listCollections",
              "listIndexes",
              "listDatabases",
              "hello",
              "isMaster",
              "ping",
              "buildInfo",
              "serverStatus",
              "connectionStatus",
              "endSessions",
              "whatsMyUri",
              "dbStats",
              "collStats")
          .keySet();

  private final Map<String, ReadWriteLock> locks = new ConcurrentHashMap<>();
  private final Channel nobody = new EmbeddedChannel();
  private CommandLog log = CommandLog.NONE;

  /** From now on every write goes to this log first. */
  void logTo(CommandLog newLog) {
    log = newLog;
  }

  @Override
  public MemoryDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getCursorRegistry());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document command = message.getDocument();
    String name = command.keySet().iterator().next();
    try {
      return handleCommand(message.getChannel(), message.getDatabaseName(), name, command);
    } catch (MongoServerException e) {
      return failure(e);
    } catch (RuntimeException e) {
      // neither the message nor the command is logged: both may hold a document's content
      StackTraceElement place = e.getStackTrace()[0];
      LOG.error("{} failed in the embedded store: {} at {}", name, e.getClass().getName(), place);
      return failure(new MongoServerException("internal error: " + e.getClass().getName(), e));
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String lowerCase = command.toLowerCase(Locale.ROOT);
    if (query.containsKey("startTransaction") || query.containsKey("autocommit")) {
      throw new CommandRefused("a transaction; one document is written at a time");
    }
    String write = WRITES.get(lowerCase);
    if (write != null) {
      ReplayableWrites.check(write, query);
      return write(channel, new WriteCommand(database, write, query));
    }
    if (!READS.contains(lowerCase)) {
      throw new NoSuchCommandException(command);
    }
    refuseWritingPipeline(query);
    Lock shared = lock(database).readLock();
    shared.lock();
    try {
      return lowerCase.equals("hello")
          ? hello(channel, database, query)
          : super.handleCommand(channel, database, command, query).cloneDeeply();
    } finally {
      shared.unlock();
    }
  }

  /** The library knows only the older name; a health check asks by the newer one. */
  private Document hello(Channel channel, String database, Document query) {
    return super.handleCommand(channel, database, "isMaster", query)
        .cloneDeeply()
        .append("isWritablePrimary", true);
  }

  private Document write(Channel channel, WriteCommand command) {
    Lock exclusive = lock(command.database()).writeLock();
    exclusive.lock();
    try {
      log.append(command);
      return carryOut(channel, command).cloneDeeply();
    } finally {
      exclusive.unlock();
    }
  }

  private Document carryOut(Channel channel, WriteCommand command) {
    return super.handleCommand(channel, command.database(), command.name(), command.body());
  }

  /** Repeats a command from the journal; what failed the first time fails again in the same way. */
  void replay(WriteCommand command) {
    try {
      carryOut(nobody, command);
    } catch (RuntimeException e) {
      LOG.debug("{} failed again, as it did the first time", command.name());
    }
  }

  /** Reads for the store's own purposes. */
  Document read(String database, Document command) {
    return super.handleCommand(nobody, database, command.keySet().iterator().next(), command);
  }

  /** The names of all databases that were ever touched. */
  List<String> databaseNames() {
    return listDatabaseNames().stream().sorted().toList();
  }

  /** Stopping to listen keeps the documents; they go with this object. */
  @Override
  public void close() {}

  private ReadWriteLock lock(String database) {
    return locks.computeIfAbsent(database, name -> new ReentrantReadWriteLock());
  }

  private static void refuseWritingPipeline(Document query) {
    if (query.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .anyMatch(stage ->
                stage instanceof Document step
                    && (step.containsKey("$out") || step.containsKey("$merge")))) {
      throw new CommandRefused("a pipeline that writes; write through the aggregate's document");
    }
  }

  private static Document failure(MongoServerException e) {
    Document answer = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
    if (e instanceof MongoServerError error) {
      answer.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
    }
    return answer;
  }

  private static Map<String, String> byLowerCase(String... names) {
    return List.of(names).stream()
        .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name));
  }
}
