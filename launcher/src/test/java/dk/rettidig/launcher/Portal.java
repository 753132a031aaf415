package dk.rettidig.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.client.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal's pages as one user who logs in gets them, without a browser. */
public final class Portal implements AutoCloseable {

  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");
  private static final int MOST_PAGES = 300;

  private final URI portal;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private Portal(URI portal) {
    this.portal = portal;
  }

  /**
   * A page as it came.
   *
   * @param at where redirects led
   */
  public record Page(String path, String at, int status, String html) {}

  /**
   * Logs in through the identity provider's form.
   *
   * @throws UncheckedIOException when one of the two does not answer
   * @throws NotLetIn when one of the two answers something else
   */
  public static Portal as(String username, Reach reach) {
    var portal = new Portal(reach.portal());
    try {
      portal.logIn(username, reach);
      return portal;
    } catch (RuntimeException e) {
      portal.close();
      throw e;
    }
  }

  private void logIn(String username, Reach reach) {
    HttpResponse<String> login = send(request(portal.resolve("/")));
    Matcher token = FORM_TOKEN.matcher(login.body());
    if (!token.find()) {
      throw new NotLetIn(login);
    }
    String form = form(Map.of("username", username, "_csrf", token.group(1)));
    HttpResponse<String> start =
        send(
            request(reach.identity().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (start.statusCode() != 200 || !start.body().contains("rt-account")) {
      throw new NotLetIn(start);
    }
  }

  /** The login did not end on the portal's first page. */
  public static final class NotLetIn extends RuntimeException {

    private final int status;

    NotLetIn(HttpResponse<String> instead) {
      super("not let in: " + instead.statusCode() + " at " + instead.uri().getPath());
      status = instead.statusCode();
    }

    /** What was answered instead. */
    public int status() {
      return status;
    }
  }

  /** Reads. */
  public Page get(String path) {
    return page(path, send(request(portal.resolve(path))));
  }

  /** Sends a form; answers as the portal does to whoever is not logged in any more. */
  public Page post(String path, Map<String, String> fields) {
    HttpResponse<String> answer =
        send(request(portal.resolve("/session")).setHeader("Accept", "application/json"));
    if (answer.statusCode() != 200) {
      return page(path, answer);
    }
    JsonNode session = new JsonMapper().readTree(answer.body());
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(session.path("field").asString(), session.path("token").asString());
    return page(
        path,
        send(
            request(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all)))));
  }

  /** Every page that links lead to, from the first one on. */
  public Map<String, Page> walk() {
    Map<String, Page> seen = new LinkedHashMap<>();
    SequencedSet<String> ahead = new LinkedHashSet<>();
    ahead.add("/");
    while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
      String path = ahead.removeFirst();
      Page page = get(path);
      seen.put(path, page);
      LINK.matcher(page.html())
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> !link.startsWith("/assets/") && !link.startsWith("/session"))
          .filter(link -> !seen.containsKey(link))
          .forEach(ahead::add);
    }
    return seen;
  }

  private HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .header("Accept", "text/html")
        .header("Accept-Language", "da")
        .header("Referer", portal + "/")
        .timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from the portal", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the portal", e);
    }
  }

  private static Page page(String path, HttpResponse<String> answer) {
    return new Page(path, answer.uri().getPath(), answer.statusCode(), answer.body());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f ->
            URLEncoder.encode(f.getKey(), UTF_8) + "=" + URLEncoder.encode(f.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
