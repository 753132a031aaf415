package dk.rettidig.launcher.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One HTTP client for all calls; follows no redirects. */
public final class Wire implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * Sends and waits for the whole answer.
   *
   * @throws UncheckedIOException when nobody answers
   */
  HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  /**
   * Sends and waits for as much as the handler wants.
   *
   * @throws UncheckedIOException when nobody answers
   */
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
