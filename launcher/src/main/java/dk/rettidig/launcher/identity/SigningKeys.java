package dk.rettidig.launcher.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens, kept in the folder so that they hold over a restart. */
@Configuration(proxyBeanMethods = false)
class SigningKeys {

  private static final int BITS = 2048;
  private static final String FILE = "signing-key.json";

  @Bean
  JWKSource<SecurityContext> signingKey(IdentitySettings settings)
      throws IOException, ParseException, JOSEException {
    Path file = settings.folder().resolve(FILE);
    if (!Files.exists(file)) {
      RSAKey made = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
      OwnerOnly.write(settings.folder(), FILE, made.toJSONString());
    }
    return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(Files.readString(file))));
  }
}
