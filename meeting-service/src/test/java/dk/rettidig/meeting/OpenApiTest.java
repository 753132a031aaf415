package dk.rettidig.meeting;

import dk.rettidig.common.testing.contract.ServiceContract;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@ServiceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTest {

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
