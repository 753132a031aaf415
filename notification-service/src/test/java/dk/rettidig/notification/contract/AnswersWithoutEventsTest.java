package dk.rettidig.notification.contract;

import dk.rettidig.common.testing.AnswersWithoutEvents;
import dk.rettidig.notification.testing.RunningService;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.context.WebApplicationContext;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AnswersWithoutEventsTest(WebApplicationContext service) implements AnswersWithoutEvents {}
