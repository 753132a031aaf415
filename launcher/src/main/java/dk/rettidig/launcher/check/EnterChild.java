package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A child with a name that nobody else has joins the pedagogue's group, so that whoever finds the
 * name has found this child.
 */
final class EnterChild {

  private static final LocalDate BORN = LocalDate.of(2021, 3, 5);

  private final Steps steps;
  private final Door administration;
  private final Door concerns;

  EnterChild(Steps steps, Cast cast) {
    this.steps = steps;
    this.administration = cast.admin().concern();
    this.concerns = cast.pedagogue().concern();
  }

  /** As the pedagogue's list says it. */
  JsonNode perform(JsonNode me) {
    JsonNode post = me.path("assignments").path(0);
    String name = Chance.name();
    String file =
        """
        cpr;name;birth_date;unit;group
        %s;%s;%s;%s;%s
        """
            .formatted(
                Chance.cprLike(BORN),
                name,
                BORN,
                post.path("unit").asString(),
                post.path("group").asString());
    steps.step(
        "a child joins the group",
        () -> administration.post("/imports/children", Map.of("children", file)).well());
    return steps.step("the pedagogue finds the child in her list", () -> named(name));
  }

  private JsonNode named(String name) {
    return concerns
        .get("/children")
        .json()
        .valueStream()
        .filter(child -> child.path("name").asString("").equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the child is not in the list"));
  }
}
