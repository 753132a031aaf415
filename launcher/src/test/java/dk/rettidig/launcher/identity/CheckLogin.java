package dk.rettidig.launcher.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs in as a script does: through the form, with code and proof key, over HTTP alone. */
final class CheckLogin {

  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-x";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":\"([^\"]+)\"");

  private final String issuer;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  CheckLogin(String issuer) {
    this.issuer = issuer;
  }

  /** What a user's login ends with. */
  record Tokens(String access, String id) {}

  /** Access and id token of the user. */
  Tokens tokens(String username) throws Exception {
    String back = locationAfterLogin(username);
    String redirect = get(back).headers().firstValue("Location").orElseThrow();
    Matcher code = CODE.matcher(redirect);
    if (!code.find()) {
      throw new IllegalStateException("no code in " + redirect);
    }
    Map<String, String> answer =
        members(
            post(
                "/oauth2/token",
                Map.of(
                    "grant_type",
                    "authorization_code",
                    "client_id",
                    Clients.CHECK,
                    "redirect_uri",
                    Clients.CHECK_REDIRECT,
                    "code",
                    code.group(1),
                    "code_verifier",
                    VERIFIER),
                ""));
    return new Tokens(answer.getOrDefault("access_token", ""), answer.getOrDefault("id_token", ""));
  }

  /** Where the login form leads. */
  String locationAfterLogin(String username) throws Exception {
    get(issuer + "/oauth2/authorize?" + form(authorization()));
    Matcher csrf = CSRF.matcher(get(issuer + "/login").body());
    if (!csrf.find()) {
      throw new IllegalStateException("the login page has no form");
    }
    return post("/login", Map.of("username", username, "_csrf", csrf.group(1)), "")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  String serviceToken(String client, String secret) throws Exception {
    return members(serviceAnswer(client, secret)).getOrDefault("access_token", "");
  }

  int serviceStatus(String client, String secret) throws Exception {
    return serviceAnswer(client, secret).statusCode();
  }

  private HttpResponse<String> serviceAnswer(String client, String secret) throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return post("/oauth2/token", Map.of("grant_type", "client_credentials"), "Basic " + basic);
  }

  private static Map<String, String> authorization() throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Map.of(
        "response_type",
        "code",
        "client_id",
        Clients.CHECK,
        "redirect_uri",
        Clients.CHECK_REDIRECT,
        "scope",
        "openid profile",
        "code_challenge",
        Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
        "code_challenge_method",
        "S256");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> fields, String authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(issuer + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> members(HttpResponse<String> answer) {
    return MEMBER
        .matcher(answer.body())
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }
}
