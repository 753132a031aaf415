package dk.rettidig.embedded.store;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;

/** Checks a filter's operators, and whether a declared index helps it. */
final class FilterCheck {

  private static final Set<String> HELPED_BY_AN_INDEX =
      Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");

  private final Findings findings;
  private final Set<String> indexed;
  private final Set<String> fields = new TreeSet<>();

  /**
   * @param indexed the first fields of the collection's declared indexes
   */
  FilterCheck(Findings findings, Set<String> indexed) {
    this.findings = findings;
    this.indexed = indexed;
  }

  /** The paths of all fields that were asked for so far. */
  Set<String> fields() {
    return fields;
  }

  /** Notes what is not allowed, and answers whether an index helps. */
  boolean helped(BsonDocument filter, String prefix) {
    boolean helped = false;
    for (String key : filter.keySet()) {
      BsonValue value = filter.get(key);
      if (key.startsWith("$")) {
        findings.require("query", key);
        helped |= helpedByBranches(key, value, prefix);
      } else {
        String path = prefix + key;
        fields.add(path);
        helped |= helpedByCondition(value, path);
      }
    }
    return helped;
  }

  private boolean helpedByBranches(String operator, BsonValue branches, String prefix) {
    if (!branches.isArray()) {
      return false;
    }
    boolean any = false;
    boolean all = !branches.asArray().isEmpty();
    for (BsonValue branch : branches.asArray()) {
      boolean helped = helped(branch.asDocument(), prefix);
      any |= helped;
      all &= helped;
    }
    return "$and".equals(operator) ? any : "$or".equals(operator) && all;
  }

  private boolean helpedByCondition(BsonValue condition, String path) {
    if (condition.isDocument() && isOperators(condition.asDocument())) {
      return helpedByOperators(condition.asDocument(), path);
    }
    if (condition.isDocument() || condition.isNull() || condition.isRegularExpression()) {
      BsonType type = condition.getBsonType();
      findings.require("query", "<" + type.name().toLowerCase(Locale.ROOT) + ">");
    }
    return !condition.isRegularExpression() && indexed.contains(path);
  }

  private boolean helpedByOperators(BsonDocument operators, String path) {
    boolean helped = false;
    for (String operator : operators.keySet()) {
      findings.require("query", operator);
      BsonValue operand = operators.get(operator);
      if (operator.equals("$elemMatch") && operand.isDocument()) {
        helped |= helpedByElement(operand.asDocument(), path);
      } else {
        helped |= HELPED_BY_AN_INDEX.contains(operator) && indexed.contains(path);
      }
    }
    return helped;
  }

  private boolean helpedByElement(BsonDocument element, String path) {
    return isOperators(element) ? helpedByOperators(element, path) : helped(element, path + ".");
  }

  /** Whether the document is a list of operators instead of a value. */
  static boolean isOperators(BsonDocument document) {
    return !document.isEmpty() && document.getFirstKey().startsWith("$");
  }
}
