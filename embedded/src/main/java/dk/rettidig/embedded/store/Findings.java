package dk.rettidig.embedded.store;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with one command; names fields and operators, never a value. */
final class Findings {

  private final AllowedWords allowed;
  private final Set<String> found = new LinkedHashSet<>();

  Findings(AllowedWords allowed) {
    this.allowed = allowed;
  }

  /** Notes the word unless the list has it. */
  void require(String kind, String name) {
    if (!allowed.allow(kind, name)) {
      found.add(kind + " " + name + " is not on the allow-list");
    }
  }

  void add(String finding) {
    found.add(finding);
  }

  boolean allows(String kind, String name) {
    return allowed.allow(kind, name);
  }

  Set<String> all() {
    return found;
  }
}
