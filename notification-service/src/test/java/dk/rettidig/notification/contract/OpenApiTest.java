package dk.rettidig.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.notification.testing.RunningService;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record OpenApiTest(ServiceContract contract) {

  @Test
  void theDocumentIsWholeAndWhatTheCodeSays() throws IOException {
    assertThat(contract.faults(contract.committed())).isEmpty();
  }
}
