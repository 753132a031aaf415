package dk.rettidig.launcher.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invariant 5 over the running services and every page: the name follows the basis. */
@InTheWholeHouse
class NameFollowsBasisTest {

  private static final List<String> FORUM = List.of("raadgiver", "psykolog");
  private static final List<String> OUTSIDE =
      List.of(
          "chef",
          "skolechef",
          "admin",
          "modtagelsen",
          "laerer",
          "skoleleder",
          "foraelder",
          "ung",
          "sydhavn-raadgiver",
          "sydhavn-leder",
          "sydhavn-chef");

  private static final List<String> STILL_OUTSIDE =
      List.of("chef", "skolechef", "admin", "sydhavn-raadgiver");

  private final WholeHouse house;
  private final int before;
  private final NewChild child;
  private final String concern = UUID.randomUUID().toString();
  private final String seen;

  NameFollowsBasisTest(WholeHouse house) {
    this.house = house;
    this.before = house.canaries().all().size();
    this.child = NewChild.in(house);
    this.seen = house.canaries().text("a concern that waits for its basis");
  }

  @Test
  void nobodyOutsideTheUnitFindsAnythingBeforeTheBasisAndOnlyTheForumAfterwards() {
    raise();
    twoAtATime(Stream.concat(FORUM.stream(), OUTSIDE.stream()), this::findsNothing);
    assertThat(everything("raadgiver").get("/candidates"))
        .as("the chair sees that something waits")
        .contains(concern);
    for (String username : List.of("paedagog", "leder")) {
      assertThat(String.join("", everything(username).values()))
          .as("the search finds what %s may see", username)
          .contains(child.name(), child.id(), "/concerns/" + concern);
    }

    giveBasis();
    twoAtATime(FORUM.stream(), this::findsTheChildOnTheAgenda);
    twoAtATime(STILL_OUTSIDE.stream(), this::findsNothing);
  }

  /** Everybody only reads, and nobody what another does. */
  private static void twoAtATime(Stream<String> usernames, Consumer<String> look) {
    try (var hands = Executors.newFixedThreadPool(2)) {
      CompletableFuture.allOf(
              usernames
                  .map(username -> CompletableFuture.runAsync(() -> look.accept(username), hands))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  private void raise() {
    Map<String, Object> form =
        new HashMap<>(
            ConcernForm.of(
                concern, child.id(), seen, 3, Clock.systemUTC().instant().minusSeconds(60)));
    form.put("childsWords", house.canaries().text("a child's words that wait for a basis"));
    house.as("paedagog").concern().post("/concerns", form).well();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> house.as("raadgiver").meeting().get("/candidates").mentions(concern));
  }

  private void giveBasis() {
    house
        .as("paedagog")
        .concern()
        .post(
            "/concerns/" + concern + "/bases",
            Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "CONSENT",
                "receivers", List.of("ADVISER", "SPECIALIST"),
                "consent",
                    Map.of(
                        "givenBy", house.canaries().text("who consented"),
                        "scope", house.canaries().text("a consent's scope"))))
        .well();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            house
                .as("psykolog")
                .meeting()
                .get("/children/" + child.id() + "/chronology")
                .mentions(concern));
  }

  private void findsNothing(String username) {
    Map<String, String> answers = everything(username);
    assertThat(answers.keySet()).as(username).contains("page /", "/series", "/overview");
    answers.forEach((where, answer) ->
        assertThat(answer)
            .as("%s at %s", username, where)
            .doesNotContain(secrets())
            .doesNotContain(child.id(), "/concerns/" + concern));
    if (!username.equals("raadgiver")) {
      assertThat(String.join("", answers.values())).as(username).doesNotContain(concern);
    }
    doorsAreClosed(username);
  }

  /** Whoever knows the ids comes no further. */
  private void doorsAreClosed(String username) {
    Door concerns = house.as(username).concern();
    for (String path :
        List.of(
            "/concerns/" + concern,
            "/children/" + child.id(),
            "/children/" + child.id() + "/chronology",
            "/children/" + child.id() + "/looks")) {
      assertThat(concerns.get(path).status()).as("%s at %s", username, path).isBetween(403, 404);
    }
    assertThat(concerns.post("/children/names", Map.of("ids", List.of(child.id()))).body())
        .as(username)
        .isEmpty();
    assertThat(house.as(username).meeting().get("/children/" + child.id() + "/looks").status())
        .as(username)
        .isBetween(403, 404);
    String chronology = "/children/" + child.id() + "/chronology";
    for (Door door : List.of(house.as(username).meeting(), house.as(username).notification())) {
      Reply rows = door.get(chronology);
      assertThat(rows.status() >= 400 || rows.body().isEmpty()).as(username).isTrue();
    }
    pagesAreClosed(username);
  }

  private void pagesAreClosed(String username) {
    for (String path :
        List.of(
            "/children/" + child.id(),
            "/children/" + child.id() + "/looks",
            "/children/" + child.id() + "/concerns",
            "/children/" + child.id() + "/notification",
            "/concerns/" + concern,
            "/concerns/" + concern + "/edit",
            "/concerns/" + concern + "/basis",
            "/concerns/" + concern + "/notification")) {
      String html = house.portal(username).get(path).html();
      assertThat(html).as("%s at %s", username, path).doesNotContain(secrets());
    }
  }

  private void findsTheChildOnTheAgenda(String username) {
    Map<String, String> answers = everything(username);
    assertThat(pagesOf("/meetings/", answers, username))
        .as("%s reads the name on an agenda", username)
        .isNotEmpty()
        .allMatch(html -> html.contains(child.name()));
    assertThat(pagesOf("/items/", answers, username))
        .as("%s opens the item", username)
        .isNotEmpty()
        .allMatch(html -> html.contains(child.name()));
    assertThat(house.as(username).concern().get("/concerns/" + concern).mentions(seen))
        .as("%s reads the concern", username)
        .isTrue();
  }

  /** The portal's pages of the meetings, or items, of which the service tells that concern. */
  private List<String> pagesOf(String kind, Map<String, String> answers, String username) {
    return answers.entrySet().stream()
        .filter(answer -> answer.getKey().startsWith(kind) && answer.getValue().contains(concern))
        .map(answer -> house.portal(username).get("/forum" + answer.getKey()).html())
        .toList();
  }

  private Map<String, String> everything(String username) {
    String family = child.name().substring(child.name().indexOf(' ') + 1);
    return Everything.of(
        house, username, List.of(child.name(), family.substring(0, 5), child.cpr()));
  }

  /** Name words, number and every text about the child. */
  private List<String> secrets() {
    List<Canary> all = house.canaries().all();
    return all.subList(before, all.size()).stream()
        .map(Canary::word)
        .map(word -> Character.isDigit(word.charAt(0)) ? word : word.substring(1))
        .toList();
  }
}
