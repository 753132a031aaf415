package dk.rettidig.launcher.check;

import tools.jackson.databind.JsonNode;

/**
 * A concern that was logged.
 *
 * @param child as the pedagogue's list says it
 * @param author the pedagogue's person id
 */
record Raised(String concern, JsonNode child, String observed, String author) {

  String childId() {
    return child.path("id").asString();
  }

  String childName() {
    return child.path("name").asString();
  }
}
