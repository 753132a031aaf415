package dk.rettidig.embedded.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Watches what a driver sends and notes everything that is not known to behave the same on MongoDB
 * and on the embedded store, and every query that no declared index helps.
 *
 * <p>Use: one object for all clients of a test run, added with {@code addCommandListener}; the
 * application declares its indexes with ordinary {@code createIndexes} commands, which are noticed;
 * in the end {@link #assertNone()}. A test that looks into the store for itself does so with a
 * client of its own. The written list is {@code allowed-commands.txt} beside this class. An index
 * helps when its first field stands in the filter with equality, {@code $in} or a range, or when
 * the first so many documents are read in its order.
 *
 * <p>It throws nothing while a command runs, since the driver would swallow it.
 */
public final class CommandAllowList implements CommandListener {

  private final AllowedWords words;
  private final DeclaredIndexes indexes = new DeclaredIndexes();
  private final Set<String> violations = new LinkedHashSet<>();

  /** With the written list. */
  public CommandAllowList() {
    this(AllowedWords.written());
  }

  CommandAllowList(AllowedWords words) {
    this.words = words;
  }

  /** One sentence for each violation, without values; each kind once, in order of appearance. */
  public List<String> violations() {
    synchronized (violations) {
      return List.copyOf(violations);
    }
  }

  /**
   * For the end of a test; tells of each violation once.
   *
   * @throws AssertionError with all violations since it was called before
   */
  public void assertNone() {
    List<String> all;
    synchronized (violations) {
      all = List.copyOf(violations);
      violations.clear();
    }
    if (!all.isEmpty()) {
      throw new AssertionError(
          "commands that are not known to be portable:\n  " + String.join("\n  ", all));
    }
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    String name = event.getCommandName();
    Findings findings = new Findings(words);
    try {
      new CommandCheck(findings, indexes, event.getDatabaseName(), name, command).run();
    } catch (RuntimeException e) {
      findings.add("cannot be judged: " + e.getClass().getSimpleName());
    }
    String place = name + " on " + event.getDatabaseName() + collection(command, name) + ": ";
    synchronized (violations) {
      findings.all().forEach(finding -> violations.add(place + finding));
    }
  }

  private static String collection(BsonDocument command, String name) {
    BsonValue collection = command.get(name);
    return collection != null && collection.isString()
        ? "." + collection.asString().getValue()
        : "";
  }
}
