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
  private final String database;
  private final String name;
  private final BsonDocument command;

  CommandCheck(
      Findings findings,
      DeclaredIndexes indexes,
      String database,
      String name,
      BsonDocument command) {
    this.findings = findings;
    this.indexes = indexes;
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
        checkFilter(document("filter"), document("sort"), command.containsKey("limit"));
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
    checkFilter(update.getDocument("q", NOTHING), NOTHING, false);
    shapes.checkChange(update.get("u"));
  }

  private void checkDelete(BsonDocument delete) {
    checkOptions("deletes", delete);
    checkFilter(delete.getDocument("q", NOTHING), NOTHING, false);
  }

  private void checkFindAndModify(ShapeCheck shapes) {
    checkFilter(document("query"), document("sort"), true);
    shapes.checkSort(document("sort"));
    shapes.checkProjection(document("fields"));
    if (command.containsKey("update")) {
      shapes.checkChange(command.get("update"));
    }
  }

  private void checkPipeline(ShapeCheck shapes) {
    List<BsonDocument> stages = documents("pipeline");
    BsonDocument filter = stages.isEmpty() ? NOTHING : stages.getFirst();
    checkFilter(filter.getDocument("$match", NOTHING), NOTHING, false);
    stages.forEach(shapes::checkStage);
  }

  private void checkIndex(BsonDocument index) {
    index.keySet().forEach(option -> findings.require("index", option));
    BsonDocument key = index.getDocument("key");
    new ShapeCheck(findings).checkSort(key);
    indexes.declare(namespace(), key.getFirstKey());
  }

  /**
   * @param few whether only the first so many are wanted, which an index in their order gives
   */
  private void checkFilter(BsonDocument filter, BsonDocument sort, boolean few) {
    Set<String> indexed = indexes.firstFields(namespace());
    FilterCheck check = new FilterCheck(findings, indexed);
    boolean helped = check.helped(filter, "");
    boolean first =
        few && filter.isEmpty() && !sort.isEmpty() && indexed.contains(sort.getFirstKey());
    boolean whole =
        filter.isEmpty() && name.equals("find") && findings.allows("scan", collection());
    if (!helped && !first && !whole) {
      findings.add(
          "no declared index for the filter %s sorted by %s%s"
              .formatted(check.fields(), sort.keySet(), few ? "" : " without a limit"));
    }
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
