package dk.rettidig.launcher.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.client.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches a notification as another authority's system would, with credentials of its own: that is
 * the proof of opening. What it reads is neither kept nor shown.
 */
public final class CaseSystem implements Fetching {

  private static final JsonMapper JSON = new JsonMapper();

  private final Wire wire = new Wire();
  private final URI tokens;
  private final String client;
  private final String secret;

  /**
   * @param tokens the token endpoint of the identity provider
   */
  public CaseSystem(URI tokens, String client, String secret) {
    this.tokens = tokens;
    this.client = client;
    this.secret = secret;
  }

  @Override
  public int fetch(String call) {
    JsonNode told = JSON.readTree(call);
    String scope = "municipality-" + told.path("municipality").asString();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(told.path("link").asString()))
            .header("Authorization", "Bearer " + token(scope))
            .header("Accept", "application/json")
            .build();
    return wire.send(request, BodyHandlers.discarding()).statusCode();
  }

  private String token(String scope) {
    String credentials =
        Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(tokens)
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope))
            .build();
    String answer = wire.send(request, BodyHandlers.ofString()).body();
    return JSON.readTree(answer).path("access_token").asString("");
  }

  @Override
  public void close() {
    wire.close();
  }
}
