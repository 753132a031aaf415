package dk.rettidig.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser as far as pages go: cookies, redirects, compressed answers; no scripts. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * Logs in at the portal through the identity provider's form.
   *
   * @throws IllegalStateException when the portal does not show its page at the end
   */
  void logIn(URI portal, URI identity, String username) {
    String form = new String(read(asPage(portal.resolve("/"))).body(), UTF_8);
    Matcher token = FORM_TOKEN.matcher(form);
    if (!token.find()) {
      throw new IllegalStateException("the portal does not lead to the login form");
    }
    String fields =
        "username=%s&_csrf=%s"
            .formatted(
                URLEncoder.encode(username, UTF_8), URLEncoder.encode(token.group(1), UTF_8));
    HttpResponse<byte[]> page =
        read(
            asPage(identity.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    if (page.uri().getPort() != portal.getPort()) {
      throw new IllegalStateException(username + " does not get into the portal");
    }
  }

  /**
   * A page, plain.
   *
   * @throws IllegalStateException when it is not shown
   */
  String page(URI page) {
    return new String(shown(read(asPage(page)), page).body(), UTF_8);
  }

  /** The bytes of an answer as they travel: compressed body and headers. */
  long weight(URI part) {
    HttpResponse<byte[]> answer = shown(read(asPage(part).header("Accept-Encoding", "gzip")), part);
    long headers =
        answer.headers().map().entrySet().stream()
            .flatMap(header ->
                header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
            .mapToLong(line -> line.getBytes(UTF_8).length)
            .sum();
    return answer.body().length + headers;
  }

  /** Any answer, for whoever waits for the first one. */
  int status(URI page) {
    return read(asPage(page)).statusCode();
  }

  private static HttpResponse<byte[]> shown(HttpResponse<byte[]> answer, URI wanted) {
    if (answer.statusCode() != 200 || !answer.uri().getPath().equals(wanted.getPath())) {
      throw new IllegalStateException(
          "%s is not shown: %d at %s"
              .formatted(wanted.getPath(), answer.statusCode(), answer.uri().getPath()));
    }
    return answer;
  }

  private static HttpRequest.Builder asPage(URI page) {
    return HttpRequest.newBuilder(page).header("Accept", "text/html,*/*;q=0.8").timeout(PATIENCE);
  }

  private HttpResponse<byte[]> read(HttpRequest.Builder request) {
    HttpRequest built = request.build();
    try {
      return client.send(built, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + built.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + built.uri(), e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
