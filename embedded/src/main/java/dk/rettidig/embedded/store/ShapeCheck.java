package dk.rettidig.embedded.store;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Checks sort orders, projections, changes, stages and the types of all values. */
final class ShapeCheck {

  private final Findings findings;

  ShapeCheck(Findings findings) {
    this.findings = findings;
  }

  void checkSort(BsonDocument sort) {
    for (Map.Entry<String, BsonValue> field : sort.entrySet()) {
      if (!field.getValue().isNumber() || Math.abs(number(field.getValue())) != 1) {
        findings.add("order of " + field.getKey() + " is neither 1 nor -1");
      }
    }
  }

  void checkProjection(BsonDocument projection) {
    for (Map.Entry<String, BsonValue> field : projection.entrySet()) {
      BsonValue value = field.getValue();
      boolean plain =
          value.isBoolean() || (value.isNumber() && Set.of(0, 1).contains(number(value)));
      if (!plain || field.getKey().contains("$")) {
        findings.add("projection of " + field.getKey() + " is neither 1 nor 0");
      }
    }
  }

  void checkChange(@Nullable BsonValue change) {
    if (change == null || !change.isDocument()) {
      findings.require("update", "<pipeline>");
    } else if (!FilterCheck.isOperators(change.asDocument())) {
      findings.require("update", "<replacement>");
    } else {
      change.asDocument().forEach(this::checkOperator);
    }
  }

  private void checkOperator(String operator, BsonValue fields) {
    findings.require("update", operator);
    if (fields.isDocument()) {
      fields.asDocument().forEach((path, value) -> checkField(operator, path, value));
    }
  }

  private void checkField(String operator, String path, BsonValue value) {
    for (String step : path.split("\\.", -1)) {
      if (step.startsWith("$")) {
        findings.require("path", step);
      }
    }
    if (!value.isDocument()) {
      return;
    }
    if ("$pull".equals(operator)) {
      BsonDocument condition = value.asDocument();
      new FilterCheck(findings, Set.of())
          .helped(
              FilterCheck.isOperators(condition) ? new BsonDocument(path, condition) : condition,
              "");
    } else if (FilterCheck.isOperators(value.asDocument())) {
      value.asDocument().keySet().forEach(modifier -> findings.require("push", modifier));
    }
  }

  void checkStage(BsonDocument stage) {
    String name = stage.getFirstKey();
    findings.require("stage", name);
    BsonValue body = stage.get(name, stage);
    switch (name) {
      case "$match" -> new FilterCheck(findings, Set.of()).helped(body.asDocument(), "");
      case "$sort" -> checkSort(body.asDocument());
      case "$group" -> body.asDocument().forEach(this::checkGroupField);
      case "$project" -> body.asDocument().values().forEach(this::checkExpression);
      default -> {
        // the stage itself is on the list, and has nothing inside
      }
    }
  }

  private void checkGroupField(String field, BsonValue value) {
    if ("_id".equals(field)) {
      checkExpression(value);
    } else {
      for (Map.Entry<String, BsonValue> accumulator : value.asDocument().entrySet()) {
        findings.require("accumulator", accumulator.getKey());
        checkExpression(accumulator.getValue());
      }
    }
  }

  private void checkExpression(BsonValue expression) {
    if (expression.isString() && expression.asString().getValue().startsWith("$$")) {
      findings.require("expression", expression.asString().getValue());
    } else if (expression.isDocument()) {
      for (Map.Entry<String, BsonValue> part : expression.asDocument().entrySet()) {
        if (part.getKey().startsWith("$")) {
          findings.require("expression", part.getKey());
        }
        checkExpression(part.getValue());
      }
    } else if (expression.isArray()) {
      expression.asArray().forEach(this::checkExpression);
    }
  }

  /** The types of all values, however deep. */
  void checkValues(BsonValue value) {
    String type = value.getBsonType().name().toLowerCase(Locale.ROOT);
    findings.require("value", value.isBinary() ? "binary-" + value.asBinary().getType() : type);
    if (value.isDocument()) {
      value.asDocument().values().forEach(this::checkValues);
    } else if (value.isArray()) {
      value.asArray().forEach(this::checkValues);
    }
  }

  private static int number(BsonValue value) {
    return value.asNumber().intValue();
  }
}
