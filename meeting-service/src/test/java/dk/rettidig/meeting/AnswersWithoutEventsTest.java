package dk.rettidig.meeting;

import dk.rettidig.common.testing.AnswersWithoutEvents;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.context.WebApplicationContext;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AnswersWithoutEventsTest(WebApplicationContext service) implements AnswersWithoutEvents {}
