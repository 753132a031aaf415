package dk.rettidig.notification.contract;

import dk.rettidig.common.testing.contract.OpenApiIsHeld;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.notification.testing.ServiceTest;
import org.springframework.test.context.TestConstructor;

@ServiceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record OpenApiTest(ServiceContract contract) implements OpenApiIsHeld {}
