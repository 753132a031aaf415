package dk.rettidig.notification.contract;

import dk.rettidig.common.testing.contract.OpenApiIsHeld;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.notification.testing.RunningService;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record OpenApiTest(ServiceContract contract) implements OpenApiIsHeld {}
