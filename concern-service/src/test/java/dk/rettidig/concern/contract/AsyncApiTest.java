package dk.rettidig.concern.contract;

import dk.rettidig.common.testing.contract.AsyncApiIsHeld;
import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.concern.testing.RunningService;
import org.springframework.test.context.TestConstructor;

/** What is sent is held where it is really sent, in the test of what is published. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AsyncApiTest(EventContract contract) implements RunningService, AsyncApiIsHeld {}
