package dk.rettidig.concern.contract;

import dk.rettidig.common.testing.AnswersWithoutEvents;
import dk.rettidig.concern.testing.RunningService;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.context.WebApplicationContext;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AnswersWithoutEventsTest(WebApplicationContext service)
    implements RunningService, AnswersWithoutEvents {}
