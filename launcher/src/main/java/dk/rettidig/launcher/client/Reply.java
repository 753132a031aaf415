package dk.rettidig.launcher.client;

import tools.jackson.databind.JsonNode;

/**
 * An answer.
 *
 * @param call method and path, for whoever reads about it
 * @param etag the version for the next change, empty when there is none
 * @param body missing when there is none
 */
public record Reply(String call, int status, String etag, JsonNode body) {

  private static final int REFUSED = 400;

  /**
   * The body of an answer that went well.
   *
   * @throws CallRefused otherwise
   */
  public JsonNode json() {
    return well().body;
  }

  /**
   * This answer, when it went well.
   *
   * @throws CallRefused otherwise
   */
  public Reply well() {
    if (status >= REFUSED) {
      throw new CallRefused(call, status, body.toString());
    }
    return this;
  }

  /** The code of a refusal, empty otherwise. */
  public String problem() {
    return status >= REFUSED ? body.path("type").asString("") : "";
  }

  /** Whether the text stands anywhere in the body. */
  public boolean mentions(String text) {
    return body.toString().contains(text);
  }
}
