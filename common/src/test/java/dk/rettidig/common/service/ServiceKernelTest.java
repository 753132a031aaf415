package dk.rettidig.common.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.readlog.Head;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.heads.HeadExchange;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.TestTopic;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = NoteService.class)
@AutoConfigureMockMvc
@Import(TestTokens.class)
class ServiceKernelTest {

  private static final String KAREN = TestTokens.person("karen", "901", Role.PROFESSIONAL);
  private static final String IN_SYDHAVN = TestTokens.person("karen", "902", Role.PROFESSIONAL);

  private final String id = UUID.randomUUID().toString();
  private final MockMvcTester http;
  private final Queue<String> heard;
  private final HeadExchange heads;
  private final ReadLog log;

  ServiceKernelTest(
      @Autowired MockMvcTester http,
      @Autowired Queue<String> heard,
      @Autowired HeadExchange heads,
      @Autowired ReadLog log) {
    this.http = http;
    this.heard = heard;
    this.heads = heads;
    this.log = log;
  }

  @DynamicPropertySource
  static void platform(DynamicPropertyRegistry registry) {
    TestPlatform.properties(registry, "notes");
  }

  private MvcTestResult write(String text) {
    return send(
        HttpMethod.POST,
        "/v1/notes",
        KAREN,
        null,
        "{\"id\":\"%s\",\"child\":\"c-1\",\"text\":\"%s\"}".formatted(id, text));
  }

  private MvcTestResult rewrite(@Nullable String version, String text) {
    return send(
        HttpMethod.PUT, "/v1/notes/" + id, KAREN, version, "{\"text\":\"%s\"}".formatted(text));
  }

  private MvcTestResult send(
      HttpMethod method, String path, String token, @Nullable String version, String body) {
    var request =
        http.method(method)
            .uri(path)
            .header(HttpHeaders.AUTHORIZATION, token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body);
    return (version == null ? request : request.header(HttpHeaders.IF_MATCH, version)).exchange();
  }

  @Test
  void keepsWhatIsWrittenAndTellsItsVersion() {
    assertThat(write("Ida sad alene"))
        .hasStatus(201)
        .hasHeader(HttpHeaders.ETAG, "\"0\"")
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Ida sad alene");
  }

  @Test
  void makesOneRecordOfAFormThatIsSentTwice() {
    write("Ida sad alene");

    assertThat(write("Ida sad alene")).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
    assertThat(write("noget andet"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("record:id-taken");
  }

  @Test
  void sendsEachEventToItsSubscribersWithItsActor() {
    write("Ida sad alene");
    rewrite("\"0\"", "Ida legede");

    await().untilAsserted(() -> assertThat(heard).contains(id + "/1/karen", id + "/2/karen"));
  }

  @Test
  void refusesAChangeThatNamesNoVersion() {
    write("Ida sad alene");

    assertThat(rewrite(null, "Ida legede")).hasStatus(428);
    assertThat(rewrite("W/\"0\"", "Ida legede")).hasStatus(428);
    assertThat(rewrite("*", "Ida legede")).hasStatus(428);
  }

  @Test
  void showsBothVersionsWhenTwoChangeTheSame() {
    write("Ida sad alene");
    assertThat(rewrite("\"0\"", "Ida legede")).hasStatus(200).hasHeader(HttpHeaders.ETAG, "\"1\"");

    assertThat(rewrite("\"0\"", "Ida gik hjem"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.current.text")
        .isEqualTo("Ida legede");
  }

  @Test
  void answersNobodyWithoutAToken() {
    assertThat(http.get().uri("/v1/notes/" + id).exchange()).hasStatus(401);
    assertThat(
            http.get()
                .uri("/v1/notes/" + id)
                .header(HttpHeaders.AUTHORIZATION, "Bearer x.y.z")
                .exchange())
        .hasStatus(401);
    assertThat(http.get().uri("/anything").header(HttpHeaders.AUTHORIZATION, KAREN).exchange())
        .hasStatus(403);
  }

  @Test
  void findsNothingInAnotherMunicipality() {
    write("Ida sad alene");

    assertThat(
            http.get()
                .uri("/v1/notes/" + id)
                .header(HttpHeaders.AUTHORIZATION, IN_SYDHAVN)
                .exchange())
        .hasStatus(404);
  }

  @Test
  void refusesAServiceWhereAPersonIsNeededAndAMunicipalityThatIsNotServed() {
    String body = "{\"id\":\"%s\",\"child\":\"c-1\",\"text\":\"x\"}".formatted(id);

    assertThat(send(HttpMethod.POST, "/v1/notes", TestTokens.service("mailer", "901"), null, body))
        .hasStatus(403);
    assertThat(
            send(
                HttpMethod.POST,
                "/v1/notes",
                TestTokens.person("p", "777", Role.PROFESSIONAL),
                null,
                body))
        .hasStatus(403)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("access:municipality-not-served");
  }

  @Test
  void takesTheMunicipalityOfAServiceFromExactlyOneScope() {
    write("Ida sad alene");
    assertThat(readAs(TestTokens.service("mailer", "901"))).hasStatus(200);
    assertThat(readAs(TestTokens.scoped("mailer", "service municipality-901 profile")))
        .hasStatus(200);
    assertThat(readAs(TestTokens.scoped("mailer", "municipality-901 municipality-902")))
        .hasStatus(403);
    assertThat(readAs(TestTokens.scoped("mailer", "municipality-9o1"))).hasStatus(403);
    assertThat(readAs(TestTokens.scoped("mailer", "service"))).hasStatus(403);
  }

  private MvcTestResult readAs(String token) {
    return http.get().uri("/v1/notes/" + id).header(HttpHeaders.AUTHORIZATION, token).exchange();
  }

  @Test
  void tellsOthersTheEndOfItsReadLogAndKeepsTheirs() {
    log.record(
        new Look(
            Actor.system("a look", KernelFixture.NORDSUND),
            Set.of(new Subject("c-1")),
            "note",
            "INTERNAL",
            null,
            null,
            KernelFixture.CLOCK.instant()));
    heads.tell();
    Head own = log.heads().get(KernelFixture.NORDSUND);
    assertThat(own).isNotNull();
    TestTopic.send(HeadExchange.TOPIC, foreignHead("s-9", 1, 40, "aa"));
    TestTopic.send(HeadExchange.TOPIC, foreignHead("s-9", 2, 41, "bb"));

    await()
        .untilAsserted(() ->
            assertThat(heads.keptOf(KernelFixture.NORDSUND, "other-service"))
                .containsExactly(new Head("s-9", 41, "bb")));
    assertThat(heads.keptOf(KernelFixture.NORDSUND, "notes-service")).isEmpty();
    assertThat(TestTopic.awaitBody(HeadExchange.TOPIC, own.segment()))
        .contains("\"service\":\"notes-service\"", own.hash());
  }

  private static EventEnvelope foreignHead(
      String segment, long eventSequence, long sequence, String hash) {
    return new EventEnvelope(
        "read-log.head.v1",
        "other-service",
        segment,
        eventSequence,
        KernelFixture.CLOCK.instant(),
        KernelFixture.NORDSUND,
        "system",
        null,
        "{\"service\":\"other-service\",\"segment\":\"%s\",\"sequence\":%d,\"hash\":\"%s\"}"
            .formatted(segment, sequence, hash));
  }

  @Test
  void letsOnlyAnAdministratorSeeWhatIsParked() {
    assertThat(http.get().uri("/v1/parked").header(HttpHeaders.AUTHORIZATION, KAREN).exchange())
        .hasStatus(403);
    assertThat(
            http.get()
                .uri("/v1/parked")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.person("root", "901", Role.ADMIN))
                .exchange())
        .hasStatus(200);
  }
}
