package dk.rettidig.launcher.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs in through the identity provider's own form, as a browser does: authorization code with PKCE
 * (RFC 7636).
 */
final class Login {

  private static final String CLIENT = "check";
  private static final String REDIRECT = "http://127.0.0.1/check";
  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final Wire wire;
  private final URI identity;
  private final JsonMapper json = new JsonMapper();
  private String cookie = "";

  Login(Wire wire, URI identity) {
    this.wire = wire;
    this.identity = identity;
  }

  /**
   * The access token of a demo user.
   *
   * @throws CallRefused when the user is not known, or the provider behaves in another way
   */
  String token(String username) {
    String verifier = random();
    URI authorize = authorization(verifier);
    redirected(get(authorize));
    String form = get(identity.resolve("/login")).body();
    URI back =
        redirected(
            post(
                identity.resolve("/login"),
                Map.of("username", username, "_csrf", found(FORM_TOKEN, form, "login form"))));
    URI redirect = redirected(get(back));
    return exchange(found(CODE, redirect.toString(), "authorization code"), verifier);
  }

  private URI authorization(String verifier) {
    return identity.resolve(
        "/oauth2/authorize?"
            + form(
                Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    CLIENT,
                    "redirect_uri",
                    REDIRECT,
                    "scope",
                    "openid profile",
                    "state",
                    random(),
                    "code_challenge_method",
                    "S256",
                    "code_challenge",
                    challenge(verifier))));
  }

  private String exchange(String code, String verifier) {
    HttpResponse<String> answer =
        post(
            identity.resolve("/oauth2/token"),
            Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", REDIRECT,
                "code", code,
                "code_verifier", verifier));
    if (answer.statusCode() != 200) {
      throw new CallRefused("no token for the code", answer.statusCode(), answer.body());
    }
    return json.readTree(answer.body()).required("access_token").asString();
  }

  private URI redirected(HttpResponse<String> answer) {
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new CallRefused("no redirect", answer.statusCode(), answer.body()));
    return answer.uri().resolve(location);
  }

  private HttpResponse<String> get(URI uri) {
    return send(HttpRequest.newBuilder(uri).GET());
  }

  private HttpResponse<String> post(URI uri, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    // a request that accepts JSON is not remembered over the login
    request.header("Accept", "text/html").timeout(Wire.PATIENCE);
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    HttpResponse<String> answer = wire.send(request.build());
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return answer;
  }

  private static String found(Pattern pattern, String text, String what) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new CallRefused("no " + what, 200, text);
    }
    return matcher.group(1);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return base64(bytes);
  }

  private static String challenge(String verifier) {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
