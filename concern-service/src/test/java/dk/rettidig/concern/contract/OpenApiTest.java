package dk.rettidig.concern.contract;

import dk.rettidig.common.testing.contract.OpenApiIsHeld;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.concern.testing.RunningService;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record OpenApiTest(ServiceContract contract) implements RunningService, OpenApiIsHeld {}
