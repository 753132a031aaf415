package dk.rettidig.common.problem;

import org.springframework.http.HttpStatus;

/**
 * Why a request was refused, as far as HTTP can say it (RFC 9110, section 15).
 *
 * <p>{@link #INVALID} is 422 and not 400: the request was well formed and understood, its content
 * is refused by a rule. 400 is left to requests that could not be read at all, which no use case
 * sees. A change against an old version is {@link #CONFLICT} and not 412, since the answer carries
 * the current representation (D8).
 */
public enum Kind {
  FORBIDDEN(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  CONFLICT(HttpStatus.CONFLICT),
  INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
  PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  Kind(HttpStatus status) {
    this.status = status;
  }

  /** The HTTP status that this kind is answered with. */
  public HttpStatus status() {
    return status;
  }
}
