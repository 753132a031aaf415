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

  @Test
  void aDocumentThatSaysSomethingElseIsRefused() {
    String made = contract.printed();
    String id = contract.made().findValue("operationId").asString();
    assertThat(contract.faults(made.replace("\"" + id + "\"", "\"another\""))).isNotEmpty();
    assertThat(contract.faults(made.replace("/components/schemas/Problem", "/components/gone")))
        .anyMatch(fault -> fault.contains("not there"))
        .anyMatch(fault -> fault.contains("not referred to"));
  }
}
