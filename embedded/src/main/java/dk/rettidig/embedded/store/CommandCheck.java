package dk.rettidig.embedded.store;

import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Checks one command against the written list and the declared indexes. */
final class CommandCheck {

  private static final BsonDocument NOTHING = new BsonDocument();

  private final Findings findings;
  private final DeclaredIndexes indexes;
  private final Set<String> scanned;
  private final String database;
  private final String name;
  private final BsonDocument command;

  /**
   * @param scanned collections that may be read as a whole
   */
  CommandCheck(
      Findings findings,
      DeclaredIndexes indexes,
      Set<String> scanned,
      String database,
      String name,
      BsonDocument command) {
    this.findings = findings;
    this.indexes = indexes;
    this.scanned = scanned;
    this.database = database;
    this.name = name;
    this.command = command;
  }

  void run() {
    findings.require("command", name);
    checkOptions(name, command);
    ShapeCheck shapes = new ShapeCheck(findings);
    shapes.checkValues(command);
    switch (name) {
      case "find" -> {
        checkFilter(document("filter"), document("sort"));
        shapes.checkProjection(document("projection"));
        shapes.checkSort(document("sort"));
      }
      case "update" -> documents("updates").forEach(update -> checkUpdate(update, shapes));
      case "delete" -> documents("deletes").forEach(this::checkDelete);
      case "findAndModify" -> checkFindAndModify(shapes);
      case "aggregate" -> checkPipeline(shapes);
      case "createIndexes" -> documents("indexes").forEach(this::checkIndex);
      default -> {
        // nothing more to look at
      }
    }
  }

  private void checkOptions(String owner, BsonDocument options) {
    for (String option : options.keySet()) {
      if (!option.equals(name) && !findings.allows("option", "*." + option)) {
        findings.require("option", owner + "." + option);
      }
    }
  }

  private void checkUpdate(BsonDocument update, ShapeCheck shapes) {
    checkOptions("updates", update);
    checkFilter(update.getDocument("q", NOTHING), NOTHING);
    shapes.checkChange(update.get("u"));
  }

  private void checkDelete(BsonDocument delete) {
    checkOptions("deletes", delete);
    checkFilter(delete.getDocument("q", NOTHING), NOTHING);
  }

  private void checkFindAndModify(ShapeCheck shapes) {
    checkFilter(document("query"), document("sort"));
    shapes.checkSort(document("sort"));
    shapes.checkProjection(document("fields"));
    if (command.containsKey("update")) {
      shapes.checkChange(command.get("update"));
    }
  }

  private void checkPipeline(ShapeCheck shapes) {
    List<BsonDocument> stages = documents("pipeline");
    BsonDocument first = stages.isEmpty() ? NOTHING : stages.getFirst();
    BsonDocument sort = stages.size() < 2 ? NOTHING : stages.get(1);
    checkFilter(first.getDocument("$match", NOTHING), sort.getDocument("$sort", NOTHING));
    stages.forEach(shapes::checkStage);
  }

  private void checkIndex(BsonDocument index) {
    index.keySet().forEach(option -> findings.require("index", option));
    BsonDocument key = index.getDocument("key");
    new ShapeCheck(findings).checkSort(key);
    indexes.declare(namespace(), key.getFirstKey());
  }

  private void checkFilter(BsonDocument filter, BsonDocument sort) {
    Set<String> indexed = indexes.firstFields(namespace());
    FilterCheck check = new FilterCheck(findings, indexed);
    boolean helped = check.helped(filter, "");
    boolean readInOrder =
        filter.isEmpty() && !sort.isEmpty() && indexed.contains(sort.getFirstKey());
    if (!helped && !readInOrder && !scanAllowed()) {
      findings.add(
          "no declared index for the filter %s sorted by %s"
              .formatted(check.fields(), sort.keySet()));
    }
  }

  private boolean scanAllowed() {
    return scanned.contains(collection()) || findings.allows("scan", collection());
  }

  private String namespace() {
    return database + "." + collection();
  }

  private String collection() {
    BsonValue collection = command.get(name);
    return collection != null && collection.isString() ? collection.asString().getValue() : "?";
  }

  private BsonDocument document(String field) {
    return command.getDocument(field, NOTHING);
  }

  private List<BsonDocument> documents(String field) {
    return command.getArray(field).stream().map(BsonValue::asDocument).toList();
  }
}
