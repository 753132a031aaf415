package dk.rettidig.concern.contract;

import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.concern.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTest implements RunningService {

  private final ServiceContract contract;

  OpenApiTest(ServiceContract contract) {
    this.contract = contract;
  }

  @Test
  void theDocumentIsWhatTheCodeSays() {
    contract.isAsCommitted();
  }

  @Test
  void theDocumentIsWhole() {
    contract.isWhole();
  }
}
