package dk.rettidig.concern.testing;

import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.ContractChecks;
import dk.rettidig.concern.ConcernApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test on the running service; all of them share one. */
@SpringBootTest(
    classes = ConcernApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.name=concern", "server.port=0", "rettidig.detection.look=PT24H"})
@Import({TestTokens.class, Calls.class, ContractChecks.class})
public interface RunningService {

  @DynamicPropertySource
  static void platform(DynamicPropertyRegistry registry) {
    TestPlatform.properties(registry, "concern");
  }
}
