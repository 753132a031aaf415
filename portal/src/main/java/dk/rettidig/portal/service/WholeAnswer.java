package dk.rettidig.portal.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that has come to its end, so that reading it can't break off any more. */
record WholeAnswer(HttpStatusCode status, String reason, HttpHeaders headers, InputStream body)
    implements ClientHttpResponse {

  /**
   * Reads all of it.
   *
   * @throws IOException when it breaks off
   */
  static WholeAnswer of(ClientHttpResponse answer) throws IOException {
    try (answer) {
      return new WholeAnswer(
          answer.getStatusCode(),
          answer.getStatusText(),
          answer.getHeaders(),
          new ByteArrayInputStream(answer.getBody().readAllBytes()));
    }
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return status;
  }

  @Override
  public String getStatusText() {
    return reason;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public InputStream getBody() {
    return body;
  }

  @Override
  public void close() {
    // nothing is open
  }
}
