package dk.rettidig.portal.service;

/** A service did not answer, so nobody knows whether the request reached it. */
public class ServiceMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String service;

  ServiceMissing(String service, String reason) {
    super(service + "-service does not answer: " + reason);
    this.service = service;
  }

  ServiceMissing(String service, Throwable cause) {
    super(service + "-service does not answer", cause);
    this.service = service;
  }

  /** {@code concern}, {@code meeting} or {@code notification}. */
  public String service() {
    return service;
  }
}
